'use client';

import { useEffect, useState } from 'react';
import type { ChangesAnswer } from '../../workflow/changes-endpoint.ts';
import { askCms } from '../ask-cms.ts';
import { fullDayIn } from '../parts/moments.ts';
import { Dialog } from './dialog.tsx';
import { useDocumentState } from './document-state.ts';
import { Panel } from './panel.tsx';
import { useSubject } from './use-subject.ts';

/** Tells what is written otherwise than it is live; a dialog shows both, field by field. */
export function ChangesPanel() {
  const { key, collection, document: id, locale } = useSubject();
  const { turn, workflow } = useDocumentState(key);
  const [answer, setAnswer] = useState<ChangesAnswer>();
  const [isOpen, setIsOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after every turn
  useEffect(() => {
    if (!id) return;
    const query = new URLSearchParams({ collection, document: id, locale });
    void askCms<ChangesAnswer>('GET', `/workflow/changes?${query}`).then(({ body, status }) => {
      if (status === 200) setAnswer(body);
    });
  }, [collection, id, locale, turn]);
  if (!id || !answer?.liveSince) return null;
  const { changes, liveSince } = answer;
  const count = changes.length === 1 ? '1 change' : `${changes.length} changes`;
  return (
    <Panel title="What changes" note={changes.length === 0 ? 'nothing' : count}>
      {changes.length === 0 ? (
        <p>What is written is what is live.</p>
      ) : (
        <>
          <ul className="document-changes__names">
            {changes.slice(0, 6).map(({ place, label }) => (
              <li key={place}>{label}</li>
            ))}
            {changes.length > 6 && <li>and {changes.length - 6} more</li>}
          </ul>
          <button type="button" className="pg-button pg-button--quiet" onClick={() => setIsOpen(true)}>
            Compare with what is live
          </button>
        </>
      )}
      {isOpen && (
        <Dialog isWide title="What changes" onClose={() => setIsOpen(false)}>
          <p>What is live is from {fullDayIn(liveSince, workflow?.timeZone ?? 'UTC')}.</p>
          <dl className="document-changes">
            {changes.map(({ place, label, before, after }) => (
              <div key={place}>
                <dt>{label}</dt>
                <dd dir="auto">
                  <span>Live</span>
                  {before === '' ? <em>nothing</em> : <del>{before}</del>}
                </dd>
                <dd dir="auto">
                  <span>Written now</span>
                  {after === '' ? <em>nothing</em> : <ins>{after}</ins>}
                </dd>
              </div>
            ))}
          </dl>
        </Dialog>
      )}
    </Panel>
  );
}
