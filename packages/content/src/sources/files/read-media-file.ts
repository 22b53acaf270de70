import { hash } from 'node:crypto';
import type { Finding } from '@pantograph/contract';
import { documentId } from '../../documents/document-id.js';
import type { MediaDocument } from '../../documents/media.js';
import { readMedia } from '../../media/read-media.js';
import { schemaVersion } from '../../migrations/schema-version.js';
import type { ReadOutcome } from '../folder/folder-format.js';

const hasNamespace = /\sxmlns(?::\w+)?\s*=\s*["']http:\/\/www\.w3\.org\/2000\/svg["']/;
const noNamespace: Finding = {
  rule: 'image-exists',
  severity: 'warning',
  path: '',
  message: 'Browsers will not show the SVG: its first element does not say that it is one.',
  fix: 'Write xmlns="http://www.w3.org/2000/svg" into it, or export the picture again.',
};

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
      findings: facts.mime === 'image/svg+xml' && !hasNamespace.test(content.toString('utf8')) ? [noNamespace] : [],
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
