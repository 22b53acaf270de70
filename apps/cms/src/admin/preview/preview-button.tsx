'use client';

import { useLivePreviewContext } from '@payloadcms/ui';
import { usePreviewShown } from './use-preview-shown.ts';

/** Shows and closes the page of a document that has one. */
export function PreviewButton({ hasSite }: { hasSite: boolean }) {
  const { isLivePreviewEnabled } = useLivePreviewContext();
  const { place, toggle } = usePreviewShown(hasSite);
  if (!isLivePreviewEnabled) return null;
  return (
    <button
      type="button"
      className="pg-button pg-button--quiet document-preview"
      aria-pressed={place !== undefined}
      data-place={place}
      onClick={toggle}
    >
      <svg aria-hidden="true" viewBox="0 0 20 20" width="18" height="18">
        <path d="M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10Z" />
        <circle cx="10" cy="10" r="2.4" />
      </svg>
      Preview
    </button>
  );
}
