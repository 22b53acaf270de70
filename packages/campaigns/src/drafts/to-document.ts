import { type ChannelDocument, readElsewhere, toChannelDocument } from '@pantograph/channels';
import { address, createItemReader, documentFindings, type PageSection, parseReference } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import { absolute, mediaAddress, type PageContext, resolveProps } from '@pantograph/pages';
import type { CampaignSetting } from '../setting/campaign-setting.js';
import type { Draft } from './draft.js';
import type { DraftFields } from './draft-fields.js';
import { draftFile } from './draft-file.js';
import { messageSchema } from './message-schema.js';
import { withSizes } from './with-sizes.js';
import { writeDraft } from './write-draft.js';

/** A draft as channels take it, or what is wrong with it; paths lead into the draft. */
export interface ReadDocument {
  document?: ChannelDocument;
  findings: readonly Finding[];
}

/** Make of a draft's fields, as composed or as a person edited them, the document that channels render. */
export async function toDocument(draft: Draft, fields: DraftFields, setting: CampaignSetting): Promise<ReadDocument> {
  const context = contextOf(draft.locale, setting);
  if (draft.channel === 'landing-page' || draft.channel === 'post')
    return siteDocument(draft, fields, context, setting);
  const { data, error } = messageSchema.safeParse(withSizes(fields, (src) => setting.facts(src)));
  if (!data) return { findings: documentFindings(error, fields) };
  const url = landingAddress(draft.locale, setting);
  const elsewhere = readElsewhere(context, url);
  const { status: _status, title = '', description = '', sections = [], event, ...rest } = data;
  const resolved = resolveProps(rest, elsewhere) as Partial<ChannelDocument>;
  return {
    findings: [],
    document: {
      ...resolved,
      key: draft.key,
      locale: draft.locale,
      title,
      description,
      url: resolved.action?.href ?? url,
      ...(event && { event: { ...event, place: event.place ?? '' } }),
      sections: sections.map((section) => resolveProps(section, elsewhere) as PageSection),
    },
  };
}

/** Pages and posts are read as the site reads them. */
async function siteDocument(
  draft: Draft,
  fields: DraftFields,
  context: PageContext,
  setting: CampaignSetting,
): Promise<ReadDocument> {
  const { brand, key } = setting;
  const file = draftFile(draft, key, brand.defaultLocale).replace('drafts/', '');
  const read = createItemReader([brand]);
  // A post that goes out with no day yet is read all the same.
  const isUndated = draft.channel === 'post' && fields.date === undefined;
  const { documents, findings } = await read(
    `${brand.id}/${file}`,
    writeDraft(file, {
      ...fields,
      ...(draft.channel === 'landing-page' && { slug: key }),
      ...(isUndated && { date: '2000-01-01' }),
    }),
    {
      facts: (path) => setting.facts(path.slice(brand.id.length + 1)),
    },
  );
  const [document] = documents;
  if (document?.type !== 'page' && document?.type !== 'post') return { findings };
  const made = toChannelDocument(document, address(document, brand), context);
  const { action, legal } = draft.document as Pick<ChannelDocument, 'action' | 'legal'>;
  const resolved =
    action && (resolveProps({ action }, readElsewhere(context, made.url)).action as ChannelDocument['action']);
  return {
    findings,
    document: {
      ...made,
      ...(isUndated && { date: undefined }),
      key: draft.key,
      ...(resolved && { action: resolved }),
      ...(legal && { legal }),
    },
  };
}

/** What drafts ask of the site: where references lead, the campaign's own page among them. */
function contextOf(locale: string, setting: CampaignSetting): PageContext {
  const { brand, key } = setting;
  return {
    brand,
    locale,
    href(link) {
      const reference = parseReference(link);
      if (!reference) return link;
      const place =
        reference.key === key
          ? `${address({ type: 'page', key, slug: key, locale }, brand)}`
          : setting.address(link, locale);
      return place === undefined ? undefined : `${place}${reference.anchor ? `#${reference.anchor}` : ''}`;
    },
    picture: (picture) => ({ ...picture, src: mediaAddress(picture.src) }),
    author: () => undefined,
    related: () => [],
    tagHref: () => brand.host,
    blog: { label: '', href: brand.host },
  };
}

function landingAddress(locale: string, { brand, key }: CampaignSetting): string {
  return absolute(address({ type: 'page', key, slug: key, locale }, brand), brand.host);
}
