import { address, redirectPath } from '@pantograph/content';
import { messagesFor, organization, renderMain, type ViewProps } from '@pantograph/pages';
import { createPageContext } from '../document/create-page-context.js';
import { documentBasis } from '../document/document-basis.js';
import { documentProps } from '../document/document-props.js';
import { outputPath } from '../document/output-path.js';
import { readFrame } from '../document/read-frame.js';
import { localeOfPath, redirectEnd } from '../document/redirect-target.js';
import type { OutputBrand } from '../output-brand.js';
import type { OutputKey, OutputKind } from '../output-kind.js';
import type { PlanReader } from '../plan-reader.js';

/** Ends like a file that hosts serve as a page. */
const page = /\/$|\.html?$/i;

/** At an address that a page had before: leads to where it is now, or says that it is gone, on any host and without script. */
export const redirect: OutputKind<ViewProps> = {
  name: 'redirect',
  rank: 0,
  basis: documentBasis,
  all: keys,
  *touchedBy({ before, after }, reader, brand) {
    const document = after ?? before;
    if (document?.type === 'redirects') yield* keys(reader, brand);
    if (!document || before?.slug === after?.slug) return;
    // Where a document went its address is free; where one came, what leads to it leads somewhere.
    const from = before ? [redirectPath(address(before, brand.data))] : [];
    const to = after ? reader.query('redirects-to', brand.data.id, after.type, after.key) : [];
    for (const path of [...from, ...to]) if (page.test(path)) yield keyOf(path, brand);
  },
  load(reader, key, env) {
    const { brand, locale } = reader;
    const path = String(key.args.from);
    const end = redirectEnd(reader, path);
    if (!end) return undefined;
    const target = end.gone ? undefined : end.target;
    const frame = readFrame(reader, env, path, []);
    const words = messagesFor(locale);
    const [title, body, label] = end.gone
      ? [words.goneTitle, words.goneBody, words.notFoundAction]
      : [words.movedTitle, words.movedBody, words.movedAction];
    const action = { label, href: target ?? frame.homeHref };
    return documentProps(reader, env, frame, {
      path: target ?? encodeURI(path),
      title,
      description: body,
      locales: [],
      feeds: [],
      jsonLd: [organization(brand)],
      robots: 'noindex',
      refresh: target,
      main: renderMain({ type: 'not-found', code: '', title, body, action }, createPageContext(reader, frame)),
    });
  },
  render: (props, env) => env.render('not-found', props),
};

function* keys(reader: PlanReader, brand: OutputBrand): Generator<OutputKey> {
  for (const path of reader.query('redirect-paths', brand.data.id)) if (page.test(path)) yield keyOf(path, brand);
}

function keyOf(path: string, { data }: OutputBrand): OutputKey {
  const locale = localeOfPath(path, data);
  return { kind: 'redirect', path: outputPath(data.id, path), brand: data.id, locale, args: { from: path } };
}
