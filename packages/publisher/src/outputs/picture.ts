import { readFileSync } from 'node:fs';
import type { MediaDocument } from '@pantograph/content';
import { paint } from '@pantograph/tokens';
import type { OutputKind } from '../output-kind.js';
import { mediaKey, readMedia } from '../picture/media-key.js';

/** Pictures drawn with the brand's tokens. A changed token rewrites them, and no page that shows them. */
export const picture: OutputKind<MediaDocument> = {
  name: 'picture',
  rank: 0,
  basis: ({ brand }) => brand.hash,
  *all(reader, brand) {
    for (const record of reader.documents(brand.data.id, 'media')) yield mediaKey('picture', record, brand);
  },
  *touchedBy({ after }, _reader, brand) {
    if (after?.type === 'media') yield mediaKey('picture', after, brand);
  },
  load: (reader, key) => readMedia(reader, key, true),
  render: ({ file }, { brand }) => paint(readFileSync(file, 'utf8'), brand.values),
};
