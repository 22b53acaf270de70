'use client';

import { HereTime } from '../parts/here-time.tsx';
import { useDocumentState } from './document-state.ts';
import { MissingList } from './missing-list.tsx';
import type { Saving } from './use-saving.ts';
import { useSubject } from './use-subject.ts';

/** Says what keeps the text from being saved, and what to do; nothing while all is well. */
export function SaveNotice({ saving }: { saving: Saving }) {
  const { key } = useSubject();
  const { status, refusals, save } = useDocumentState(key);
  const again = (
    <button type="button" className="pg-button pg-button--quiet" onClick={() => void save?.()}>
      {status === 'conflict' ? 'Compare' : 'Save again'}
    </button>
  );
  if (saving.kept) {
    const { at } = saving.kept;
    return (
      <div className="document-notice" role="status">
        <p>
          You wrote something here on <HereTime at={at} /> that was never saved. This browser kept it.
        </p>
        <button type="button" className="pg-button" onClick={() => void saving.putBack()}>
          Put it back
        </button>
        <button type="button" className="pg-button pg-button--quiet" onClick={saving.throwAway}>
          Throw it away
        </button>
      </div>
    );
  }
  switch (status) {
    case 'refused':
      return (
        <div className="document-notice document-notice--bad" role="alert">
          <div>
            <p>This could not be saved:</p>
            <MissingList missing={refusals} />
          </div>
        </div>
      );
    case 'signed-out':
      return (
        <div className="document-notice document-notice--bad" role="alert">
          <p>
            You are signed out.{' '}
            <a href="/admin/login" target="_blank" rel="noreferrer">
              Sign in in another tab
            </a>
            , then save again. What you wrote stays here.
          </p>
          {again}
        </div>
      );
    case 'away':
      return (
        <div className="document-notice document-notice--bad" role="alert">
          <p>The CMS does not answer. What you write is kept in this browser, and saved as soon as it does.</p>
          {again}
        </div>
      );
    case 'conflict':
      return (
        <div className="document-notice document-notice--bad" role="alert">
          <p>
            {saving.conflict?.by ?? 'Somebody else'} saved this meanwhile. What you wrote is still here, and is not
            saved.
          </p>
          {again}
        </div>
      );
    default:
      return null;
  }
}
