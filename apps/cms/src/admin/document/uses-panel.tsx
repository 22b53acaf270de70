'use client';

import { useEffect, useState } from 'react';
import type { UseAnswer } from '../../uses/endpoint.ts';
import { askCms } from '../ask-cms.ts';
import { Panel } from './panel.tsx';
import { useSubject } from './use-subject.ts';

/** Lists what uses a document, with links. */
export function UsesPanel() {
  const { document: id } = useSubject();
  const [uses, setUses] = useState<UseAnswer[]>();
  useEffect(() => {
    if (!id) return;
    void askCms<{ uses: UseAnswer[] }>('GET', `/uses?id=${encodeURIComponent(id)}`).then(({ body }) =>
      setUses(body?.uses),
    );
  }, [id]);
  if (!id || !uses) return null;
  return (
    <Panel title="Used in" note={uses.length === 0 ? 'nowhere yet' : String(uses.length)} isOpen={uses.length <= 5}>
      {uses.length === 0 ? (
        <p>Nothing leads to it or shows it.</p>
      ) : (
        <ul className="document-uses">
          {uses.map(({ collection, kind, document, title }) => (
            <li key={document}>
              <a href={`/admin/collections/${collection}/${document}`}>{title}</a>{' '}
              <span className="document-uses__kind">{kind}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
