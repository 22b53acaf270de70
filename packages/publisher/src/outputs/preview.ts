import { hash } from '@pantograph/content';
import { messagesFor, renderWaiting, type ViewProps } from '@pantograph/pages';
import { documentBasis } from '../document/document-basis.js';
import { documentProps } from '../document/document-props.js';
import { outputPath } from '../document/output-path.js';
import { previewAddress } from '../document/preview-address.js';
import { previewBrand } from '../document/preview-brand.js';
import { readFrame } from '../document/read-frame.js';
import type { OutputKind } from '../output-kind.js';

/** The shell that shows drafts, one in each language, where editors are named that may draw in it; see docs/preview.md. */
export const preview: OutputKind<ViewProps> = {
  name: 'preview',
  rank: 0,
  basis: (env) => hash(JSON.stringify([documentBasis(env), env.preview])),
  *all(_reader, { data }, { preview }) {
    if (!preview) return;
    for (const locale of data.locales) {
      const path = outputPath(data.id, previewAddress(locale, data));
      yield { kind: 'preview', path, brand: data.id, locale, args: {} };
    }
  },
  touchedBy: () => [],
  load(reader, { path }, env) {
    const { brand, locale } = reader;
    const address = previewAddress(locale, brand);
    if (!env.preview || path !== outputPath(brand.id, address)) return undefined;
    const { origins, script, style } = env.preview;
    const locales = brand.locales.map((lang) => ({ lang, href: previewAddress(lang, brand) }));
    const frame = readFrame(reader, env, address, locales);
    const props = documentProps(reader, env, frame, {
      path: address,
      title: messagesFor(locale).preview,
      description: messagesFor(locale).previewWaits,
      locales: [],
      feeds: [],
      jsonLd: [],
      robots: 'noindex',
      main: renderWaiting(locale),
    });
    return {
      ...props,
      stylesheets: [env.componentCss.address, env.sectionCss.address, ...env.stylesheets.slice(1)],
      preview: { script, style, setup: { brand: previewBrand(brand), locale, blog: frame.blog, origins } },
    };
  },
  render: (props, env) => env.render('preview', props),
};
