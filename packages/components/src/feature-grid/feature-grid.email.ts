import type { EmailPart, EmailTemplate } from '@pantograph/contract';
import type { FeatureGridProps } from './feature-grid.schema.js';

/** Features two by two; those with a picture one below the other, the picture beside the words. */
export const featureGridEmail: EmailTemplate<FeatureGridProps> = ({ kicker, title, body, items }) => {
  const parts: EmailPart[] = [];
  if (kicker) parts.push({ kind: 'words', tone: 'kicker', text: kicker });
  parts.push({ kind: 'title', level: 2, text: title });
  if (body) parts.push({ kind: 'words', tone: 'text', text: body });
  if (items.some(({ image }) => image)) {
    for (const item of items) {
      const words = featureWords(item);
      if (item.image) parts.push({ kind: 'columns', shares: [40, 60], columns: [[picture(item)], words] });
      else parts.push(...words);
    }
    return parts;
  }
  for (let index = 0; index < items.length; index += 2) {
    const columns = items.slice(index, index + 2).map(featureWords);
    parts.push({ kind: 'columns', columns: columns.length === 2 ? columns : [...columns, []] });
  }
  return parts;
};

type Feature = FeatureGridProps['items'][number];

function picture({ image, link }: Feature): EmailPart {
  return { kind: 'picture', picture: image as NonNullable<Feature['image']>, href: link?.href };
}

function featureWords({ kicker, title, body, link }: Feature): EmailPart[] {
  const parts: EmailPart[] = [];
  if (kicker) parts.push({ kind: 'words', tone: 'kicker', text: kicker });
  parts.push({ kind: 'title', level: 3, text: title });
  if (body) parts.push({ kind: 'words', tone: 'text', text: body });
  if (link) parts.push({ kind: 'button', tone: 'link', ...link });
  return parts;
}
