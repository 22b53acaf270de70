import type { PreviewFacts, PreviewReferences } from '@pantograph/pages';
import type { PreviewFact } from './preview-fact.ts';

interface Known {
  facts: readonly PreviewFact[];
  locale: string;
  origin: string;
}

/** Answer what a draft refers to, as a shell takes it. */
export function factsFor({ addresses, pictures }: PreviewReferences, { facts, locale, origin }: Known): PreviewFacts {
  const byName = new Map(facts.map((fact) => [`${fact.collection}/${fact.key}`, fact]));
  const picture = (src: string) => {
    const found = byName.get(src);
    if (found?.src === undefined) return undefined;
    const { width, height } = found;
    return { src: new URL(found.src, origin).href, ...(width && { width }), ...(height && { height }) };
  };
  return {
    addresses: Object.fromEntries(
      addresses.flatMap((name) => {
        const fact = byName.get(name.replace(/^(page|post):/, '$1s/'));
        return fact ? [[name, fact.addresses?.[locale] ?? null]] : [];
      }),
    ),
    pictures: Object.fromEntries(
      pictures.flatMap((src) => {
        const found = picture(src);
        return found ? [[src, found]] : [];
      }),
    ),
    authors: Object.fromEntries(
      facts.flatMap(({ key, author }) => {
        const shown = author?.[locale];
        if (!shown) return [];
        const { image, ...words } = shown;
        const own = image && { ...image, src: new URL(image.src, origin).href };
        return [[key, { ...words, href: '#', ...(own && { image: own }) }]];
      }),
    ),
  };
}
