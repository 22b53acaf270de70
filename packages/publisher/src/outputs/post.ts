import { address, type DocumentRecord } from '@pantograph/content';
import { absolute, blogPosting, breadcrumbList, organization, renderMain, type ViewProps } from '@pantograph/pages';
import { createPageContext, shownAuthor, shownPicture } from '../document/create-page-context.js';
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

/** The posts of the blog. */
export const post: OutputKind<ViewProps> = {
  name: 'post',
  rank: 0,
  basis: documentBasis,
  *all(reader, brand) {
    for (const record of reader.documents(brand.data.id, 'post')) yield keyOf(record, brand);
  },
  *touchedBy({ after }, _reader, brand) {
    if (after?.type === 'post') yield keyOf(after, brand);
  },
  load(reader, key, env) {
    const document = reader.document(String(key.args.id));
    if (document?.type !== 'post') return undefined;
    const { brand } = reader;
    const path = address(document, brand);
    if (outputPath(brand.id, path) !== key.path) return undefined;
    const locales = localeLinks(reader, 'post', document.key);
    const frame = readFrame(reader, env, path, locales);
    const image = document.image && shownPicture(document.image);
    const authors = document.authors
      .map((author) => shownAuthor(reader.find('author', author), reader))
      .filter((author) => author !== undefined);
    const url = absolute(path, brand.host);
    const told = toldPicture(document, image, brand);
    return documentProps(reader, env, frame, {
      path,
      title: document.title,
      description: document.description,
      image: sharePicture(document, image, brand),
      firstPicture: image,
      locales,
      feeds: [...feedLinks(reader, frame), ...textLinks(brand, path, document.title)],
      jsonLd: [
        organization(brand),
        blogPosting(document, brand, { url, authors, image: told && absolute(told, brand.host) }),
        breadcrumbList(
          [{ label: brand.name, href: frame.homeHref }, frame.blog, { label: document.title, href: path }],
          brand.host,
        ),
      ],
      article: {
        published: document.date,
        modified: document.updated,
        authors: authors.map(({ name }) => name),
        tags: document.tags,
      },
      main: renderMain(document, createPageContext(reader, frame)),
    });
  },
  render: (props, env) => env.render('post', props),
};

function keyOf({ id, locale, key, slug }: DocumentRecord, { data }: OutputBrand): OutputKey {
  const path = outputPath(data.id, address({ type: 'post', key, locale, slug }, data));
  return { kind: 'post', path, brand: data.id, locale, args: { id } };
}
