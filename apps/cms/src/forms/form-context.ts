import type { FormContext } from '../model/context.ts';
import { focusOf } from '../model/focus.ts';
import { richTextCodec } from '../rich-text/rich-text-codec.ts';
import type { RichTextKind } from '../rich-text/rich-text-kind.ts';
import type { Referred } from './load-references.ts';

const prefixes: Readonly<Record<string, string>> = { pages: 'page:', posts: 'post:', media: 'media/' };

/** Let a form name the documents that were looked up for it. */
export function formContext(
  defaultLocale: string,
  kind: RichTextKind,
  referred: ReadonlyMap<string, Referred>,
  sharedSection: (id: string) => readonly unknown[] | undefined,
): FormContext {
  const nameOf: FormContext['nameOf'] = (collection, id, locale) => {
    const found = referred.get(id);
    if (found?.collection !== collection) return undefined;
    if (collection !== 'tags') return found.key;
    return found.label?.[locale] || found.label?.[defaultLocale] || found.key;
  };
  return {
    defaultLocale,
    nameOf,
    focusOf: (file) => {
      const found = referred.get(file);
      return found && focusOf(found);
    },
    sharedSection,
    richText: richTextCodec(
      {
        referenceOf: (collection, id) => {
          const name = collection === 'tags' ? undefined : nameOf(collection as 'pages', id, defaultLocale);
          return name === undefined ? undefined : `${prefixes[collection] ?? ''}${name}`;
        },
        documentOf: () => undefined,
      },
      kind,
    ),
  };
}
