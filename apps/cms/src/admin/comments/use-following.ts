import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Comment } from '../../comments/comment.ts';

/**
 * Follow a thread with the focus when it is resolved or opened again, and with that moves in the list: to its buttons, or to what
 * unfolds it. Gives what the list is drawn in, and what is told before a thread moves.
 */
export function useFollowing(
  comments: readonly Comment[],
): [list: RefObject<HTMLDivElement | null>, follow: (id: string, isResolved: boolean) => void] {
  const list = useRef<HTMLDivElement>(null);
  const moving = useRef<{ id: string; isResolved: boolean }>(undefined);
  useEffect(() => {
    const { id, isResolved } = moving.current ?? {};
    const isThere = comments.some((each) => each.id === id && (each.resolved !== null) === isResolved);
    if (!isThere || id === undefined) return;
    moving.current = undefined;
    const thread = list.current?.querySelector(`[data-comment="${CSS.escape(id)}"]`);
    const folded = thread?.closest('details:not([open])');
    const next =
      folded?.querySelector('summary') ?? thread?.querySelector<HTMLElement>('.pantograph-comment__actions button');
    next?.focus();
  }, [comments]);
  const follow = useCallback((id: string, isResolved: boolean) => {
    moving.current = { id, isResolved };
  }, []);
  return [list, follow];
}
