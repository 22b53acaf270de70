import { address, type DocumentRecord, openingPicture } from '@pantograph/content';
import { absolute, pageJsonLd, renderMain, type ViewProps } from '@pantograph/pages';
import { createPageContext, shownPicture } from '../document/create-page-context.js';
import { documentBasis } from '../document/document-basis.js';
import { documentProps } from '../document/document-props.js';
import { feedLinks } from '../document/feed-addresses.js';
import { localeLinks } from '../document/locale-links.js';
import { outputPath } from '../document/output-path.js';
import { readFrame } from '../document/read-frame.js';
import { sharePicture, toldPicture } from '../document/share-picture.js';
import { textLinks } from '../document/text-forms.js';
import type { OutputBrand } from '../output-brand.js';
import type { OutputKey, OutputKind } from '../output-kind.js';

/** Landing pages, home pages, legal pages: every page that is sections. */
export const page: OutputKind<ViewProps> = {
  name: 'page',
  rank: 0,
  basis: documentBasis,
  *all(reader, brand) {
    for (const record of reader.documents(brand.data.id, 'page')) yield keyOf(record, brand);
  },
  *touchedBy({ after }, _reader, brand) {
    if (after?.type === 'page') yield keyOf(after, brand);
  },
  load(reader, key, env) {
    const document = reader.document(String(key.args.id));
    if (document?.type !== 'page') return undefined;
    const { brand } = reader;
    const path = address(document, brand);
    if (outputPath(brand.id, path) !== key.path) return undefined;
    const locales = localeLinks(reader, 'page', document.key);
    const frame = readFrame(reader, env, path, locales);
    const own = document.image ?? openingPicture(document);
    const image = own && shownPicture(own);
    const first = openingPicture(document);
    const told = toldPicture(document, image, brand);
    // A page may lead to the blog in another language, whose feeds are not its own.
    const hasBlog = frame.settings.navigation.some(({ href }) => href === frame.blog.href);
    return documentProps(reader, env, frame, {
      path,
      title: document.title,
      description: document.description,
      image: sharePicture(document, image, brand),
      firstPicture: first && shownPicture(first),
      locales,
      feeds: [...(hasBlog ? feedLinks(reader, frame) : []), ...textLinks(brand, path, document.title)],
      jsonLd: pageJsonLd(document, brand, {
        url: absolute(path, brand.host),
        image: told && absolute(told, brand.host),
      }),
      robots: document.noindex ? 'noindex' : undefined,
      style: env.sectionStyle(document.sections.map(({ section }) => section)),
      main: renderMain(document, createPageContext(reader, frame)),
    });
  },
  render: (props, env) => env.render('page', props),
};

function keyOf({ id, locale, key, slug }: DocumentRecord, { data }: OutputBrand): OutputKey {
  const path = outputPath(data.id, address({ type: 'page', key, locale, slug }, data));
  return { kind: 'page', path, brand: data.id, locale, args: { id } };
}
