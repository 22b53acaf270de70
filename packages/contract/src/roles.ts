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
  'old-price',
  'badge',
  'note',
  'code',
  'input',
  // Of a table: what a column is headed with, and its rows with their cells, one for each column.
  'column',
  'row',
  'cell',
  // When and where something takes place. The two moments are for calendars; readers are told them in words of their own.
  'start',
  'end',
  'place',
] as const;

export type Role = (typeof roles)[number];
