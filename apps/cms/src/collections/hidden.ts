import type { CollectionConfig, Field } from 'payload';
import { nobody } from '../access/access.ts';

/** A collection that the CMS keeps for itself: no interface reads or writes it. `indexes` are those over several fields. */
function hidden(slug: string, fields: Field[], indexes: string[][] = []): CollectionConfig {
  return {
    slug,
    indexes: indexes.map((names) => ({ fields: names })),
    access: { create: nobody, read: nobody, update: nobody, delete: nobody },
    admin: { hidden: true },
    graphQL: false,
    disableDuplicate: true,
    fields,
  };
}

const text = (name: string): Field => ({ name, type: 'text' });
const key = (name: string): Field => ({ name, type: 'text', unique: true, index: true });
const indexed = (name: string): Field => ({ name, type: 'text', index: true });
const long = (name: string): Field => ({ name, type: 'textarea' });
const number = (name: string): Field => ({ name, type: 'number' });
/** A moment as ISO 8601 in UTC, which sorts as text. */
const moment = indexed;

/** What happened to the live content, the last of each path. */
const outboxRows = hidden('outbox-rows', [
  key('path'),
  { name: 'seq', type: 'number', unique: true, index: true },
  text('kind'),
  long('text'),
  text('url'),
  text('sha256'),
]);

/** What is live, a row a document and language. */
const publications = hidden('publications', [
  key('key'),
  indexed('collection'),
  indexed('document'),
  indexed('locale'),
  indexed('brand'),
  text('path'),
  text('address'),
  /** The whole document as it was when it was published, as JSON. */
  long('snapshot'),
  /** Ids of the shared sections in it, with a comma before and after each. */
  indexed('shares'),
  text('hash'),
  number('rev'),
  number('seq'),
  moment('at'),
  text('by'),
]);

/** Where each language of each document stands. */
const workflow = hidden(
  'workflow-rows',
  [
    key('key'),
    indexed('collection'),
    indexed('document'),
    indexed('locale'),
    indexed('brand'),
    text('title'),
    indexed('state'),
    text('hash'),
    number('rev'),
    text('askedBy'),
    moment('askedAt'),
    text('approvedBy'),
    moment('approvedAt'),
    moment('publishAt'),
    moment('unpublishAt'),
    text('afterwards'),
    indexed('live'),
  ],
  [['document', 'state', 'live']],
);

/** What happened, who did it and why. Rows are only ever added. */
const audit = hidden(
  'audit-rows',
  [
    moment('at'),
    indexed('brand'),
    indexed('collection'),
    indexed('document'),
    text('locale'),
    text('title'),
    text('action'),
    text('from'),
    text('to'),
    indexed('by'),
    text('byName'),
    text('via'),
    long('reason'),
    number('rev'),
    text('hash'),
  ],
  [['brand', 'at']],
);

/** What each document names. */
const uses = hidden('use-rows', [
  key('document'),
  text('collection'),
  indexed('brand'),
  text('title'),
  text('targets'),
]);

/** What lists and the desk show of each document, a row a document. */
const desk = hidden(
  'desk-rows',
  [
    key('document'),
    indexed('collection'),
    indexed('brand'),
    text('title'),
    text('search'),
    text('languages'),
    number('written'),
    long('open'),
    indexed('by'),
    text('byName'),
    moment('at'),
    // The longest last, so that what scans the others need not read it.
    long('sources'),
  ],
  [['collection', 'at', 'brand']],
);

/** What people say of a document; an answer names what it answers. */
const comments = hidden('comment-rows', [
  indexed('brand'),
  text('collection'),
  indexed('document'),
  text('locale'),
  /** The id of the row of the section it stands on; empty where it is about the whole. */
  text('section'),
  long('text'),
  /** The id of who wrote it, empty for a guest. */
  text('by'),
  text('byName'),
  /** The link that a guest came by. */
  indexed('link'),
  indexed('answerTo'),
  moment('at'),
  text('resolvedAt'),
  text('resolvedBy'),
]);

/** Links that show a draft to whoever has them. */
const previewLinks = hidden('link-rows', [
  indexed('brand'),
  text('collection'),
  indexed('document'),
  text('locale'),
  moment('at'),
  text('by'),
  text('byName'),
  text('expiresAt'),
  text('revokedAt'),
]);

/** How far the publisher is. */
const live = hidden('live-rows', [key('name'), text('epoch'), number('seq'), moment('at')]);

/** What every queue of things to be sent has. */
const queue = (): Field[] => [
  indexed('state'),
  moment('at'),
  moment('due'),
  number('attempts'),
  long('error'),
  indexed('about'),
];

/** Mails that are to be sent. */
const mails = hidden('mail-rows', [
  ...queue(),
  text('brand'),
  indexed('to'),
  text('subject'),
  long('text'),
  long('html'),
  text('unsubscribe'),
]);

/** What webhooks are to be told. */
const deliveries = hidden('delivery-rows', [
  ...queue(),
  indexed('webhook'),
  text('brand'),
  text('event'),
  long('body'),
]);

/** How often something happened in a while. */
const limits = hidden('limit-rows', [key('key'), number('count'), moment('until')]);

export const hiddenCollections: CollectionConfig[] = [
  outboxRows,
  publications,
  workflow,
  audit,
  uses,
  desk,
  comments,
  previewLinks,
  live,
  mails,
  deliveries,
  limits,
];
