import type { EmailPart, EmailTemplate } from '@pantograph/contract';
import type { ProductCardsProps } from './product-cards.schema.js';

/** Products two by two, each on a card. */
export const productCardsEmail: EmailTemplate<ProductCardsProps> = (props) => {
  const { kicker, title, body, items, more, note } = props;
  const parts: EmailPart[] = [];
  if (kicker) parts.push({ kind: 'words', tone: 'kicker', text: kicker });
  parts.push({ kind: 'title', level: 2, text: title });
  if (body) parts.push({ kind: 'words', tone: 'text', text: body });
  for (let index = 0; index < items.length; index += 2) {
    const columns = items.slice(index, index + 2).map((item) => card(item, props));
    parts.push({ kind: 'columns', surface: 'card', columns: columns.length === 2 ? columns : [...columns, []] });
  }
  if (more) parts.push({ kind: 'button', tone: 'secondary', ...more });
  if (note) parts.push({ kind: 'words', tone: 'note', text: note });
  return parts;
};

function card(item: ProductCardsProps['items'][number], props: ProductCardsProps): EmailPart[] {
  const { name, href, body, image, price, oldPrice, unit, badge } = item;
  const parts: EmailPart[] = [];
  if (image) parts.push({ kind: 'picture', picture: image, href });
  if (badge) parts.push({ kind: 'words', tone: 'kicker', text: badge });
  parts.push({ kind: 'title', level: 3, text: name, href });
  if (body) parts.push({ kind: 'words', tone: 'text', text: body });
  parts.push({ kind: 'words', tone: 'price', text: price });
  if (oldPrice) parts.push(before(oldPrice, props.oldPriceLabel));
  if (unit) parts.push({ kind: 'words', tone: 'note', text: unit });
  return parts;
}

/** An old price in words where the document has them, for the default is English. */
function before(price: string, label: string | undefined): EmailPart {
  return label
    ? { kind: 'words', tone: 'note', text: `${label} ${price}` }
    : { kind: 'words', tone: 'old-price', text: price };
}
