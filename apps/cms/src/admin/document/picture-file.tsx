'use client';

import { FileDetails, Upload, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { may } from '../../access/permissions.ts';
import type { Person } from '../../access/roles.ts';

/** The file of a picture. Who may not change it sees it without what replaces, crops or points; its texts are theirs all the same. */
export function PictureFile() {
  const { user } = useAuth();
  const { getEntityConfig } = useConfig();
  const { collectionSlug = 'media', data, initialState } = useDocumentInfo();
  const { upload } = getEntityConfig({ collectionSlug });
  if (!upload) return null;
  const role = (user as unknown as Person | null)?.role;
  if (may(role, 'write') || may(role, 'settle')) {
    const state = initialState && { initialState };
    return <Upload collectionSlug={collectionSlug} uploadConfig={upload} {...state} />;
  }
  if (!data?.filename) return null;
  return (
    <div className="field-type file-field">
      <FileDetails collectionSlug={collectionSlug} doc={data} uploadConfig={upload} hideRemoveFile />
    </div>
  );
}
