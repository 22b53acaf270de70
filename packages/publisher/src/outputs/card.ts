import { type CardDocument, openGraphCard, type PictureFile } from '@pantograph/channels';
import { type CardFacts, type DocumentRecord, hash, type MediaDocument } from '@pantograph/content';
import { drawnBrand } from '../brand/drawn-brand.js';
import { cardAddress, hasCards } from '../document/card-address.js';
import { outputPath } from '../document/output-path.js';
import type { OutputBrand } from '../output-brand.js';
import type { OutputKey, OutputKind, ToldFinding } from '../output-kind.js';
import { mediaFileOf } from '../picture/media-key.js';
import { pictureFile } from '../picture/picture-bytes.js';
import type { TrackingReader } from '../tracking-reader.js';

/** What a card is drawn from; of the brand it notes what it reads. */
interface CardProps {
  facts: CardFacts;
  media: MediaDocument | undefined;
  note: TrackingReader['note'];
}

/** The Open Graph image of every page and post, where the brand asks for them: drawn again when something it shows changes. */
export const card: OutputKind<CardProps> = {
  name: 'card',
  rank: 0,
  atOnce: 3,
  basis: ({ drawingHash, brand: { data } }) =>
    hash(JSON.stringify([drawingHash, data.openGraphImages, data.defaultLocale])),
  *all(reader, brand) {
    for (const type of brand.data.openGraphImages) {
      for (const record of reader.documents(brand.data.id, type)) yield keyOf(record, brand);
    }
  },
  *touchedBy({ after }, _reader, brand) {
    if (after && hasCards(brand.data, after.type)) yield keyOf(after, brand);
  },
  load(reader, key) {
    const { brand } = reader;
    const facts = reader.query('card-facts', String(key.args.id));
    if (!facts || !hasCards(brand, facts.type)) return undefined;
    if (outputPath(brand.id, cardAddress(facts, brand)) !== key.path) return undefined;
    const file = mediaFileOf(facts.picture?.src ?? '');
    const media = file === undefined ? undefined : reader.media(file);
    return { facts, media, note: (reading) => reader.note(reading) };
  },
  async render({ facts, media, note }, { brand }) {
    const picture = async (): Promise<PictureFile | undefined> => media && pictureFile(media);
    const setting = { brand: drawnBrand(brand), picture, note };
    const { png, findings } = await openGraphCard(documentOf(facts), setting);
    return { bytes: png, findings: findings.map((finding) => told(finding, facts, brand)) };
  },
};

function keyOf({ id, type, key, locale, slug }: DocumentRecord, { data }: OutputBrand): OutputKey {
  const path = outputPath(data.id, cardAddress({ type, key, locale, slug }, data));
  return { kind: 'card', path, brand: data.id, locale, args: { id } };
}

/** Its figures are left out: without what the page says of them they tell nothing. */
function documentOf({ locale, title, description, picture, event, kicker }: CardFacts): CardDocument {
  const image = picture && { src: picture.src, alt: '', focus: picture.focus };
  return { locale, title, description, image, event, sections: kicker ? [{ section: 'hero', kicker }] : [] };
}

function told(
  { path, message, fix }: ToldFinding,
  { picture }: CardFacts,
  { data }: Pick<OutputBrand, 'data'>,
): ToldFinding {
  const ofBrand = /^brand\.(.+)$/.exec(path)?.[1];
  if (ofBrand !== undefined) return { file: `tokens/brands/${data.id}/brand.yaml`, path: ofBrand, message, fix };
  return { path: path.replace(/^image\b/, picture?.path ?? 'image'), message, fix };
}
