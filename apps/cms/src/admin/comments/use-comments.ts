'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Comment } from '../../comments/comment.ts';
import { ask } from '../ask-cms.ts';

/** One language of a document that is talked about. */
export interface Talk {
  collection: string;
  id: string;
  locale: string;
}

/** Says to all that show comments that there are others now. */
const changed = 'pantograph-comments-changed';

export interface Comments {
  comments: readonly Comment[];
  problem: string | undefined;
  /** Do something to the comments and show what came of it; tells whether it was done. */
  act(path: string, body: unknown): Promise<boolean>;
}

/** Read and change the comments of a document. */
export function useComments({ collection, id, locale }: Talk): Comments {
  const [comments, setComments] = useState<readonly Comment[]>([]);
  const [problem, setProblem] = useState<string>();
  const load = useCallback(async () => {
    try {
      const query = new URLSearchParams({ collection, document: id, locale });
      const found = await ask<{ comments: Comment[] }>('GET', `/comments?${query}`);
      setComments(found.comments);
      setProblem(undefined);
    } catch (error) {
      setProblem((error as Error).message);
    }
  }, [collection, id, locale]);

  useEffect(() => {
    void load();
    // Others comment too: what they said is there when one comes back.
    addEventListener(changed, load);
    addEventListener('focus', load);
    return () => {
      removeEventListener(changed, load);
      removeEventListener('focus', load);
    };
  }, [load]);

  const act = useCallback(async (path: string, body: unknown) => {
    try {
      await ask('POST', path, body);
      dispatchEvent(new Event(changed));
      return true;
    } catch (error) {
      setProblem((error as Error).message);
      return false;
    }
  }, []);
  return { comments, problem, act };
}
