import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { text } from '@pantograph/contract';
import { pictureComponents } from '../admin/admin-frame.ts';
import { usesPanel } from '../admin/document/document-panels.ts';
import { environment } from '../environment.ts';
import { checkFile } from '../guard/check-file.ts';
import { checkFileChange } from '../guard/check-file-change.ts';
import { guards } from '../guard/guards.ts';
import { nameMedia, nameStoredFile } from '../guard/name-file.ts';
import { checkLeaf } from '../model/check-leaf.ts';
import { keepReplaced, takeOutOfOutbox } from '../outbox/kept-media.ts';
import { putBackReplaced } from '../outbox/set-aside.ts';
import { pictureAddress } from '../preview/signed-pictures.ts';
import { returnPictureUsers } from '../workflow/return-picture-users.ts';
import { plainCollection } from './plain-collection.ts';

/** Pictures and other files, each of one brand. */
export const media = plainCollection({
  slug: 'media',
  labels: { singular: 'Picture', plural: 'Pictures' },
  columns: ['filename', 'alt', 'brand', 'updatedAt'],
  group: 'Building blocks',
  may: { create: ['write', 'settle'], update: ['write', 'settle', 'translate'], delete: ['delete'] },
  upload: {
    staticDir: join(environment.data, 'media'),
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'image/avif', 'image/gif', 'image/svg+xml', 'application/pdf'],
    focalPoint: true,
    displayPreview: true,
    // Drawings stand for themselves, in the colours of their brand: what draws smaller copies knows no style sheets.
    adminThumbnail: ({ doc }) => {
      const { id, mimeType, url, sizes } = doc as {
        id: string;
        mimeType?: string;
        url?: string;
        sizes?: { thumbnail?: { url?: string } };
      };
      return mimeType === 'image/svg+xml' ? pictureAddress(id) : (sizes?.thumbnail?.url ?? url ?? null);
    },
    imageSizes: [{ name: 'thumbnail', width: 480 }],
    pasteURL: false,
  },
  hooks: {
    ...guards,
    beforeOperation: [...(guards.beforeOperation ?? []), checkFileChange, checkFile, keepReplaced, nameStoredFile],
    afterChange: [...(guards.afterChange ?? []), returnPictureUsers],
    afterError: [putBackReplaced],
    afterDelete: [...(guards.afterDelete ?? []), takeOutOfOutbox],
    beforeChange: [
      nameMedia,
      ...(guards.beforeChange ?? []),
      ({ data, req }) =>
        req.file ? { ...data, sha256: createHash('sha256').update(req.file.data).digest('hex') } : data,
    ],
  },
  fields: [
    {
      name: 'alt',
      label: 'Alternative text',
      type: 'text',
      localized: true,
      validate: checkLeaf(text({ label: 'Alternative text', max: 300 }), 'Alternative text'),
      admin: {
        description: 'What the picture tells to whoever cannot see it. A page that shows it says what it tells there.',
      },
    },
    { name: 'sha256', type: 'text', admin: { hidden: true } },
  ],
  panels: [usesPanel],
  components: pictureComponents,
});
