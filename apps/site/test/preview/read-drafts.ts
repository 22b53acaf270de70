import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ContentStore, type PageDocument, type PostDocument, storeFile } from '@pantograph/content';
import { type PreviewFacts, previewReferences } from '@pantograph/pages';
import { loadBrand } from '@pantograph/tokens';
import { createPageContext } from '../../../../packages/publisher/src/document/create-page-context.js';
import { Answers } from '../../../../packages/publisher/src/plan/answers.js';
import { RecordingReader } from '../../../../packages/publisher/src/plan/recording-reader.js';
import { baseUrl, brands } from '../demo/open-demo.js';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** A page or post of the demo as an editor has it, with the facts that an editor looks up. */
export interface DemoDraft {
  brand: string;
  locale: string;
  /** The part of the address that only this document has. */
  slug: string;
  subject: PageDocument | PostDocument;
  facts: PreviewFacts;
}

/** Read every page and post that was published into a folder. */
export function readDrafts(out: string): DemoDraft[] {
  const store = ContentStore.open(storeFile(join(root, '.pantograph'), out));
  try {
    return brands.flatMap((id) => {
      const brand = { ...loadBrand(join(root, 'tokens'), id), host: baseUrl(id) };
      const answers = new Answers(store, [], () => {});
      return (['page', 'post'] as const).flatMap((type) =>
        store.documents.list(id, type).map(({ id: document, locale, slug }) => {
          const subject = store.documents.get(document) as PageDocument | PostDocument;
          const reader = new RecordingReader(answers, brand, locale);
          const context = createPageContext(reader, { blog: { label: '', href: '' } } as never);
          const { addresses } = previewReferences(subject);
          const facts: PreviewFacts = {
            addresses: Object.fromEntries(addresses.map((reference) => [reference, context.href(reference) ?? null])),
            ...(subject.type === 'post' && {
              authors: Object.fromEntries(
                subject.authors.flatMap((key) => {
                  const author = context.author(key);
                  return author ? [[key, author]] : [];
                }),
              ),
              related: context.related(subject),
            }),
          };
          return { brand: id, locale, slug, subject, facts };
        }),
      );
    });
  } finally {
    store.close();
  }
}
