import type { EmailPart, EmailTemplate } from '@pantograph/contract';
import type { TestimonialsProps } from './testimonials.schema.js';

/** Quotations one below the other, with rules between them. */
export const testimonialsEmail: EmailTemplate<TestimonialsProps> = ({ kicker, title, items, note }) => {
  const parts: EmailPart[] = [];
  if (kicker) parts.push({ kind: 'words', tone: 'kicker', text: kicker });
  if (title) parts.push({ kind: 'title', level: 2, text: title });
  items.forEach(({ quote, name, role, image }, index) => {
    if (index > 0) parts.push({ kind: 'rule' });
    if (image) parts.push({ kind: 'picture', size: 'portrait', picture: image });
    parts.push({ kind: 'quote', text: quote, name, attribution: role });
  });
  if (note) parts.push({ kind: 'words', tone: 'note', text: note });
  return parts;
};
