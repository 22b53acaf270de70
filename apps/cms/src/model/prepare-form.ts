import type { CollectionName } from './document-models.ts';
import type { FormFindings, InLocale } from './form-findings.ts';
import type { Form } from './form-of.ts';
import { isValues } from './node.ts';

/** What a file may say of itself that the CMS keeps elsewhere. */
const own = ['status', 'schemaVersion'];

/** Leave out what a file says of itself. */
export function withoutOwn(form: Form): Form {
  return Object.fromEntries(Object.entries(form).filter(([name]) => !own.includes(name)));
}

/** Bring a form to the one shape there is of it: a post's `author` into `authors`, a slug that is not written in full. */
export function prepareForm(collection: CollectionName, key: string, form: Form, lead: Form): Form {
  const prepared = { ...form };
  if (collection === 'posts' && prepared.authors === undefined && 'author' in prepared) {
    prepared.authors = [prepared.author];
    delete prepared.author;
  }
  // Without a slug a file's key is its address; without a text the CMS would take the default language's.
  if (typeof lead.slug === 'string' && prepared.slug === undefined) {
    prepared.slug = collection === 'pages' && key === 'home' ? '' : key;
  }
  return prepared;
}

/** Look at what a file says of itself. */
export function checkOwn(written: readonly InLocale[], newest: number, findings: FormFindings): void {
  for (const [locale, form] of written) {
    if (!isValues(form)) continue;
    if (form.status !== undefined && form.status !== 'published') {
      findings.found(
        locale,
        'status',
        `The status "${String(form.status)}" is not kept.`,
        'Publish the document, or take it back, in the CMS.',
        'warning',
      );
    }
    if (form.schemaVersion !== undefined && form.schemaVersion !== newest) {
      findings.found(
        locale,
        'schemaVersion',
        `The document has the schema version ${String(form.schemaVersion)}; the CMS reads version ${newest}.`,
        'Bring it up with "pantograph migrate".',
      );
    }
  }
}
