import type { EmailPart, EmailTemplate } from '@pantograph/contract';
import type { StatsProps } from './stats.schema.js';

/** Figures side by side, each above what it counts. */
export const statsEmail: EmailTemplate<StatsProps> = ({ kicker, title, items, note }) => {
  const parts: EmailPart[] = [];
  if (kicker) parts.push({ kind: 'words', tone: 'kicker', text: kicker });
  if (title) parts.push({ kind: 'title', level: 2, text: title });
  parts.push({ kind: 'figures', items });
  if (note) parts.push({ kind: 'words', tone: 'note', text: note });
  return parts;
};
