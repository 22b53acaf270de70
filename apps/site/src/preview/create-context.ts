import { tagAddress } from '@pantograph/content/addresses';
import { mediaAddress, type PageContext, type PreviewFacts, type PreviewSetup } from '@pantograph/pages';

const reference = /^((?:page|post):[^#?]+)(?:\?[^#]*)?(#.*)?$/s;
/** A link whose address nobody named is drawn all the same. */
const nowhere = '#';

/** Answer what a page asks with what the shell was published with and what the editor knows. */
export function createContext({ brand, blog }: PreviewSetup, facts: PreviewFacts, locale: string): PageContext {
  return {
    brand,
    locale,
    blog,
    href(link) {
      const [, document, anchor = ''] = reference.exec(link) ?? [];
      if (document === undefined) return mediaAddress(link);
      const address = find(facts.addresses, document);
      if (address === null) return undefined;
      return address === undefined ? nowhere : address + anchor;
    },
    picture(picture) {
      const found = find(facts.pictures, picture.src);
      return found ? { ...picture, ...found } : { ...picture, src: mediaAddress(picture.src) };
    },
    author: (key) => find(facts.authors, key),
    related: () => facts.related ?? [],
    tagHref: (tag) => encodeURI(tagAddress(tag, locale, brand)),
  };
}

/** Look up what a message names: only what it says itself. */
function find<Value>(all: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return all && Object.hasOwn(all, name) ? all[name] : undefined;
}
