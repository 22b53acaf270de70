import type { EmailPart, EmailTemplate } from '@pantograph/contract';
import type { TeamProps } from './team.schema.js';

/** People one below the other, each portrait beside their words. */
export const teamEmail: EmailTemplate<TeamProps> = ({ kicker, title, body, items, primary, note }) => {
  const parts: EmailPart[] = [];
  if (kicker) parts.push({ kind: 'words', tone: 'kicker', text: kicker });
  parts.push({ kind: 'title', level: 2, text: title });
  if (body) parts.push({ kind: 'words', tone: 'text', text: body });
  for (const item of items) {
    const words = person(item);
    const { image } = item;
    if (!image) parts.push(...words);
    else
      parts.push({
        kind: 'columns',
        shares: [24, 76],
        columns: [[{ kind: 'picture', size: 'portrait', picture: image }], words],
      });
  }
  if (primary) parts.push({ kind: 'button', ...primary });
  if (note) parts.push({ kind: 'words', tone: 'note', text: note });
  return parts;
};

function person({ name, role, body, link }: TeamProps['items'][number]): EmailPart[] {
  const parts: EmailPart[] = [
    { kind: 'title', level: 3, text: name },
    { kind: 'words', tone: 'note', text: role },
  ];
  if (body) parts.push({ kind: 'words', tone: 'text', text: body });
  if (link) parts.push({ kind: 'button', tone: 'link', ...link });
  return parts;
}
