import type { EmailPart, EmailTemplate } from '@pantograph/contract';
import type { ArticleListProps } from './article-list.schema.js';

/** Articles one below the other, each picture beside its words. */
export const articleListEmail: EmailTemplate<ArticleListProps> = ({ kicker, title, body, items, more }) => {
  const parts: EmailPart[] = [];
  if (kicker) parts.push({ kind: 'words', tone: 'kicker', text: kicker });
  parts.push({ kind: 'title', level: 2, text: title });
  if (body) parts.push({ kind: 'words', tone: 'text', text: body });
  items.forEach((item, index) => {
    if (index > 0) parts.push({ kind: 'rule' });
    const { image, href } = item;
    if (!image) parts.push(...articleWords(item));
    else
      parts.push({
        kind: 'columns',
        shares: [38, 62],
        columns: [[{ kind: 'picture', picture: image, href }], articleWords(item)],
      });
  });
  if (more) parts.push({ kind: 'button', tone: 'secondary', ...more });
  return parts;
};

function articleWords(item: ArticleListProps['items'][number]): EmailPart[] {
  const { kicker, title, href, date, excerpt } = item;
  const parts: EmailPart[] = [];
  if (kicker) parts.push({ kind: 'words', tone: 'kicker', text: kicker });
  parts.push({ kind: 'title', level: 3, text: title, href });
  if (date) parts.push({ kind: 'words', tone: 'note', text: date });
  if (excerpt) parts.push({ kind: 'words', tone: 'text', text: excerpt });
  return parts;
}
