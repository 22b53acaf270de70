import type { EmailPart, EmailTemplate } from '@pantograph/contract';
import type { GalleryProps } from './gallery.schema.js';

/** Pictures two by two, each above its line. */
export const galleryEmail: EmailTemplate<GalleryProps> = ({ kicker, title, body, items, note }) => {
  const parts: EmailPart[] = [];
  if (kicker) parts.push({ kind: 'words', tone: 'kicker', text: kicker });
  parts.push({ kind: 'title', level: 2, text: title });
  if (body) parts.push({ kind: 'words', tone: 'text', text: body });
  for (let index = 0; index < items.length; index += 2) {
    const columns = items
      .slice(index, index + 2)
      .map(({ image, caption }): EmailPart[] => [
        { kind: 'picture', picture: image },
        ...(caption ? [{ kind: 'words', tone: 'note', text: caption } as const] : []),
      ]);
    parts.push({ kind: 'columns', columns: columns.length === 2 ? columns : [...columns, []] });
  }
  if (note) parts.push({ kind: 'words', tone: 'note', text: note });
  return parts;
};
