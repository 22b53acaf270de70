import type { Normalisation } from './normalisation.js';

/** React marks where texts meet and where a boundary lies with comments. */
export const comments: Normalisation = {
  id: 'comments',
  why: 'Frameworks leave comments as marks for hydration; nothing shows them.',
  apply: (nodes) => nodes.filter(({ kind }) => kind !== 'comment'),
};
