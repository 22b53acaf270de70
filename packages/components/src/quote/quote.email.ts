import type { EmailPart, EmailTemplate } from '@pantograph/contract';
import type { QuoteProps } from './quote.schema.js';

/** What somebody said, large, with their portrait below it. */
export const quoteEmail: EmailTemplate<QuoteProps> = ({ kicker, quote, name, attribution, image, link, note }) => {
  const parts: EmailPart[] = [];
  if (kicker) parts.push({ kind: 'words', tone: 'kicker', text: kicker });
  if (image) parts.push({ kind: 'picture', size: 'portrait', picture: image });
  parts.push({ kind: 'quote', text: quote, name, attribution });
  if (link) parts.push({ kind: 'button', tone: 'link', ...link });
  if (note) parts.push({ kind: 'words', tone: 'note', text: note });
  return [{ kind: 'panel', surface: 'accent', parts }];
};
