import type { ChannelDocument, ChannelSetting, PictureFile } from '@pantograph/channels';
import { address, type PageDocument, type PostDocument } from '@pantograph/content';
import { mediaAddress, type PageContext, type PreviewSubject } from '@pantograph/pages';
import type { PayloadRequest } from 'payload';
import { loadChannels } from '../campaigns/makers.ts';
import { environment } from '../environment.ts';
import type { WholeDocument } from '../forms/whole-document.ts';
import { languagesOf } from '../model/translation-state.ts';
import { withLanguage } from '../model/with-language.ts';
import { type Draft, draftOf } from '../preview/draft-of.ts';
import type { PreviewFact } from '../preview/preview-fact.ts';
import { readFacts } from '../preview/read-facts.ts';
import { brandOf } from '../project/brands.ts';
import type { OpenBrand } from './channel-brand.ts';
import type { ToldCollection } from './channels-answer.ts';
import { pictureFiles } from './picture-files.ts';

/** What is told, in which language. */
export interface Told {
  collection: ToldCollection;
  locale: string;
  /** As it is stored, with all languages. */
  stored: WholeDocument;
  /** What the form has of the language, where it was changed. */
  values: Readonly<Record<string, unknown>> | undefined;
}

/** A document as channels take it, and the surroundings they tell it in. */
export interface ToldDocument {
  document: ChannelDocument;
  setting: ChannelSetting;
  /** With all languages, as the form would save it. */
  whole: Readonly<Record<string, unknown>>;
  draft: Draft;
  facts: readonly PreviewFact[];
  /** Why nothing is to be told. */
  awaits: 'words' | 'translation' | undefined;
}

/** Make of a document as it stands in a form what channels take. Of other brands nothing is read, whatever it names. */
export async function toldDocument(
  req: PayloadRequest,
  { collection, locale, stored, values }: Told,
  open: OpenBrand,
): Promise<ToldDocument> {
  const { id, key } = stored;
  const data = brandOf(stored.brand);
  const edited = values === undefined ? stored : withLanguage(collection, stored, values, locale);
  const whole: Record<string, unknown> = { ...edited, id, key };
  const facts = await readFacts(req, data.id, whole, locale);
  const draft = draftOf({
    ...{ collection, document: whole, locale, brand: data, origin: environment.url },
    facts: new Map(facts.map((fact) => [fact.id, fact])),
  });
  const whatIs = wholeSubject(draft.subject);
  const { type, slug } = whatIs;
  const path = address({ type, key, slug: slug || key, locale }, data);
  const { toChannelDocument } = await loadChannels();
  const document = toChannelDocument(whatIs, path, contextOf(facts, locale, open));
  const readFile = await pictureFiles(req, facts, open);
  const media = `${data.host}/media/`;
  const picture = async (src: string): Promise<PictureFile | undefined> =>
    src.startsWith(media) ? readFile(`media/${decodeURI(src.slice(media.length))}`) : undefined;
  const setting = { brand: open.brand, locale, picture };
  return { document, setting, whole, draft, facts, awaits: awaitsOf(collection, whole, locale, whatIs) };
}

/** A draft may lack anything; channels say themselves what is missing, of what is there but empty. */
function wholeSubject(subject: PreviewSubject): PageDocument | PostDocument {
  const { type, title = '', description = '' } = subject as Partial<PageDocument>;
  if (type === 'page') return { sections: [], ...subject, title, description } as unknown as PageDocument;
  return { authors: [], tags: [], body: '', ...subject, title, description } as unknown as PostDocument;
}

function awaitsOf(
  collection: ToldCollection,
  whole: Readonly<Record<string, unknown>>,
  locale: string,
  document: PageDocument | PostDocument,
): ToldDocument['awaits'] {
  const { locales, defaultLocale } = brandOf(document.brand);
  const written = languagesOf(collection, whole, locales);
  if (written.includes(locale)) return undefined;
  if (locale !== defaultLocale && written.length > 0) return 'translation';
  const content = document.type === 'page' ? document.sections.length : document.body.length;
  return document.description === '' && content === 0 ? 'words' : undefined;
}

/** What a document asks of the site: where references lead, once it is published. */
function contextOf(facts: readonly PreviewFact[], locale: string, { brand }: OpenBrand): PageContext {
  const byName = new Map(facts.map((fact) => [`${fact.collection}/${fact.key}`, fact]));
  return {
    brand,
    locale,
    href(link) {
      const [, type, key = '', anchor = ''] = /^(page|post):([^#?]+)(?:\?[^#]*)?(#.*)?$/s.exec(link) ?? [];
      if (type === undefined) return mediaAddress(link);
      const place = byName.get(`${type}s/${key}`)?.addresses?.[locale];
      return typeof place === 'string' ? place + anchor : undefined;
    },
    picture(picture) {
      const { width, height } = byName.get(picture.src) ?? {};
      return { ...picture, src: mediaAddress(picture.src), ...(width && { width }), ...(height && { height }) };
    },
    author: (key) => {
      const name = byName.get(`authors/${key}`)?.author?.[locale]?.name;
      return name === undefined ? undefined : { name, href: brand.host };
    },
    related: () => [],
    tagHref: () => brand.host,
    blog: { label: '', href: brand.host },
  };
}
