'use client';

import { useEffect } from 'react';
import type { LanguagesAnswer } from '../../translations/endpoint.ts';
import type { WorkflowAnswer } from '../../workflow/endpoints.ts';
import { askCms } from '../ask-cms.ts';
import { setDocumentState, useDocumentState } from './document-state.ts';
import { useSubject } from './use-subject.ts';

const second = 1000;

/** Ask the CMS where a document stands: at first, after every save and action, and each second while it is on its way. */
export function useWorkflow(): WorkflowAnswer | undefined {
  const { key, collection, document: id, locale } = useSubject();
  const { turn, workflow } = useDocumentState(key);
  const isOnItsWay = workflow?.state === 'published' && !workflow.isLive;

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after every turn
  useEffect(() => {
    if (!id) return;
    let isOver = false;
    const query = new URLSearchParams({ collection, document: id, locale });
    const ask = async () => {
      const answer = await askCms<WorkflowAnswer>('GET', `/workflow?${query}`);
      if (!isOver && answer.body && answer.status === 200) setDocumentState(key, { workflow: answer.body });
    };
    void ask();
    const timer = isOnItsWay ? setInterval(() => void ask(), second) : undefined;
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [collection, id, locale, key, turn, isOnItsWay]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after every turn
  useEffect(() => {
    if (!id) return;
    let isOver = false;
    const query = new URLSearchParams({ collection, document: id });
    void askCms<LanguagesAnswer>('GET', `/languages?${query}`).then(({ status, body }) => {
      if (!isOver && status === 200 && body) setDocumentState(key, { languages: body });
    });
    return () => {
      isOver = true;
    };
  }, [collection, id, key, turn]);

  return workflow;
}
