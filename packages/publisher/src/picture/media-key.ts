import { address, type DocumentRecord, type MediaDocument } from '@pantograph/content';
import { outputPath } from '../document/output-path.js';
import type { OutputBrand } from '../output-brand.js';
import type { OutputKey } from '../output-kind.js';
import type { TrackingReader } from '../tracking-reader.js';

const mediaFile = /^\.?\/?media\/(.+)$/;

/** Get the key of the media document that a picture in a document names; undefined where it is from elsewhere. */
export function mediaFileOf(src: string): string | undefined {
  return mediaFile.exec(src)?.[1];
}

/** Name the output of a media document. */
export function mediaKey(kind: string, { id, key, locale, slug }: DocumentRecord, { data }: OutputBrand): OutputKey {
  const path = outputPath(data.id, address({ type: 'media', key, locale, slug }, data));
  return { kind, path, brand: data.id, args: { id } };
}

/** Read the media document of an output; undefined where it is not one of the sort that is wanted. */
export function readMedia(reader: TrackingReader, { args }: OutputKey, tokens: boolean): MediaDocument | undefined {
  const document = reader.document(String(args.id));
  return document?.type === 'media' && document.tokens === tokens ? document : undefined;
}
