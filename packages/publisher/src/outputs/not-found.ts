import { localeAddress } from '@pantograph/content';
import { organization, renderMain, type ViewProps } from '@pantograph/pages';
import { createPageContext } from '../document/create-page-context.js';
import { documentBasis } from '../document/document-basis.js';
import { documentProps } from '../document/document-props.js';
import { readFrame } from '../document/read-frame.js';
import type { OutputKind } from '../output-kind.js';

/** What a reader gets for an address that leads nowhere, in the brand's default language. */
export const notFound: OutputKind<ViewProps> = {
  name: 'not-found',
  rank: 0,
  basis: documentBasis,
  *all(_reader, { data }) {
    yield { kind: 'not-found', path: `${data.id}/404.html`, brand: data.id, locale: data.defaultLocale, args: {} };
  },
  *touchedBy() {},
  load(reader, _key, env) {
    const { brand, locale } = reader;
    const frame = readFrame(reader, env, '/404.html', []);
    const { title, body, action } = frame.settings.notFound;
    return documentProps(reader, env, frame, {
      path: localeAddress(locale, brand),
      title,
      description: body,
      locales: [],
      feeds: [],
      jsonLd: [organization(brand)],
      robots: 'noindex',
      main: renderMain({ type: 'not-found', title, body, action }, createPageContext(reader, frame)),
    });
  },
  render: (props, env) => env.render('not-found', props),
};
