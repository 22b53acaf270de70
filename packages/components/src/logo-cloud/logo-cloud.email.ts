import type { EmailPart, EmailTemplate } from '@pantograph/contract';
import type { LogoCloudProps } from './logo-cloud.schema.js';

/** Logos three in a row, each above its name. */
export const logoCloudEmail: EmailTemplate<LogoCloudProps> = ({ title, items, note }) => {
  const parts: EmailPart[] = [{ kind: 'title', level: 2, text: title }];
  for (let index = 0; index < items.length; index += 3) {
    const row = items.slice(index, index + 3);
    const columns = row.map(({ name, image, href }): EmailPart[] => [
      { kind: 'picture', size: 'mark', picture: image, href },
      { kind: 'words', tone: 'note', text: name },
    ]);
    while (columns.length < 3) columns.push([]);
    parts.push({ kind: 'columns', columns });
  }
  if (note) parts.push({ kind: 'words', tone: 'note', text: note });
  return parts;
};
