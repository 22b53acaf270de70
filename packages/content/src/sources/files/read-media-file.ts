import { hash } from 'node:crypto';
import { documentId } from '../../documents/document-id.js';
import type { MediaDocument } from '../../documents/media.js';
import { readMedia } from '../../media/read-media.js';
import { schemaVersion } from '../../migrations/schema-version.js';
import type { ReadOutcome } from '../folder/folder-format.js';

/** Make the document of a media file. */
export function readMediaFile(
  { brand, key }: { brand: { id: string }; key: string },
  file: string,
  content: Buffer,
): ReadOutcome {
  const extension = key.slice(key.lastIndexOf('.') + 1);
  try {
    const facts = readMedia(content, extension);
    const document: MediaDocument = {
      type: 'media',
      id: documentId(brand.id, 'media', '-', key),
      key,
      brand: brand.id,
      locale: '-',
      slug: key,
      status: 'published',
      schemaVersion: schemaVersion('media'),
      ...facts,
      bytes: content.length,
      hash: hash('sha1', content),
      file,
    };
    return {
      documents: [document],
      findings: [],
      claim: `${brand.id} /media/${key}`.toLowerCase(),
      facts: `${facts.width}x${facts.height}`,
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      findings: [
        {
          rule: 'image-exists',
          severity: 'error',
          path: '',
          message,
          fix: 'Export the picture again, or take the file away.',
        },
      ],
    };
  }
}
