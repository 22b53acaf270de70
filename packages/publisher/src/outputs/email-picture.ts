import { brandReader } from '@pantograph/channels';
import { address, type DocumentRecord, type MediaDocument } from '@pantograph/content';
import { drawnBrand } from '../brand/drawn-brand.js';
import { emailBasis } from '../document/email-basis.js';
import { outputPath } from '../document/output-path.js';
import type { OutputBrand } from '../output-brand.js';
import type { OutputKey, OutputKind } from '../output-kind.js';
import { pictureFile } from '../picture/picture-bytes.js';
import type { TrackingReader } from '../tracking-reader.js';

interface PictureProps {
  media: MediaDocument;
  note: TrackingReader['note'];
}

const ending = /\.svg$/i;

/** The drawings among the media as PNG, under their names: what emails show of them. */
export const emailPicture: OutputKind<PictureProps> = {
  name: 'email-picture',
  rank: 0,
  atOnce: 3,
  basis: emailBasis,
  *all(reader, brand) {
    if (!brand.data.emailPictures) return;
    for (const record of reader.documents(brand.data.id, 'media')) yield* keysOf(record, brand);
  },
  *touchedBy({ before, after }, reader, brand) {
    const media = after ?? before;
    if (!brand.data.emailPictures || media?.type !== 'media') return;
    yield* keysOf(media, brand);
    // Where a PNG of the name goes, the drawing's own comes.
    if (after || !media.key.endsWith('.png')) return;
    for (const record of reader.documents(brand.data.id, 'media')) {
      if (pngName(record.key) === media.key) yield* keysOf(record, brand);
    }
  },
  load(reader, key) {
    const media = reader.document(String(key.args.id));
    if (!reader.brand.emailPictures || media?.type !== 'media' || media.mime !== 'image/svg+xml') return undefined;
    // A picture of that name is shown instead, in emails too.
    if (reader.media(pngName(media.key))) return undefined;
    return { media, note: (reading) => reader.note(reading) };
  },
  async render({ media, note }, { brand }) {
    const { drawPicture } = await import('@pantograph/channels/email-pictures');
    const file = pictureFile(media);
    if (!file) throw new Error(`${media.file} is not there any more`);
    return drawPicture(file, media, brandReader(drawnBrand(brand), note), brand.data.defaultLocale);
  },
};

function* keysOf({ id, key, locale, slug }: DocumentRecord, { data }: OutputBrand): Generator<OutputKey> {
  if (!ending.test(key)) return;
  const path = outputPath(data.id, address({ type: 'media', key: pngName(key), locale, slug }, data));
  yield { kind: 'email-picture', path, brand: data.id, args: { id } };
}

function pngName(key: string): string {
  return key.replace(ending, '.png');
}
