import type { EmailPart, EmailTemplate } from '@pantograph/contract';
import type { HeroProps } from './hero.schema.js';

/** The picture below the words, and its facts as lines of a name and a value. */
export const heroEmail: EmailTemplate<HeroProps> = ({
  kicker,
  title,
  body,
  primary,
  secondary,
  image,
  facts,
  note,
  variant,
}) => {
  const parts: EmailPart[] = [];
  if (kicker) parts.push({ kind: 'words', tone: 'kicker', text: kicker });
  parts.push({ kind: 'title', level: 1, text: title });
  if (body) parts.push({ kind: 'words', tone: 'lead', text: body });
  if (primary) parts.push({ kind: 'button', ...primary });
  if (secondary) parts.push({ kind: 'button', tone: 'link', ...secondary });
  if (image && variant !== 'statement') parts.push({ kind: 'picture', picture: image, href: primary?.href });
  if (facts && facts.length > 0) parts.push({ kind: 'facts', items: facts });
  if (note) parts.push({ kind: 'words', tone: 'note', text: note });
  return parts;
};
