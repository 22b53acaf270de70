import type { MediaDocument } from '@pantograph/content';
import type { OutputKind } from '../output-kind.js';
import { mediaKey, readMedia } from '../picture/media-key.js';

/** The files beside the documents, as they are. Pictures drawn with tokens are of the kind `picture`. */
export const media: OutputKind<MediaDocument> = {
  name: 'media',
  rank: 0,
  basis: () => '',
  *all(reader, brand) {
    for (const record of reader.documents(brand.data.id, 'media')) yield mediaKey('media', record, brand);
  },
  *touchedBy({ after }, _reader, brand) {
    if (after?.type === 'media') yield mediaKey('media', after, brand);
  },
  load: (reader, key) => readMedia(reader, key, false),
  render: ({ file, hash, bytes }) => ({ file, hash, bytes }),
};
