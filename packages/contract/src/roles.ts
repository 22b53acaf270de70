/**
 * What a field is to its reader, whatever the channel. Plain text, feed summaries, search and social copy are folds
 * over roles, so a new component is expressible everywhere without a template of its own.
 */
export const roles = [
  'title',
  'kicker',
  'body',
  'media',
  'action',
  'item',
  'quote',
  'attribution',
  'figure',
  'label',
  'question',
  'answer',
  'price',
  'note',
  'input',
] as const;

export type Role = (typeof roles)[number];
