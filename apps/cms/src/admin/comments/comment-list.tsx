'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Comment, longestComment } from '../../comments/comment.ts';
import { hearCommentOn } from './choose-section.ts';
import { CommentText } from './comment-text.tsx';
import { type Comments, type Talk, useComments } from './use-comments.ts';
import { useFollowing } from './use-following.ts';

/** A section that can be commented on. */
export interface Place {
  /** The id of its row. */
  id: string;
  label: string;
}

interface CommentListProps extends Talk {
  places: readonly Place[];
  /** Told which section a comment stands on, when somebody wants to see it. */
  onShow?(section: string): void;
}

/** What people say of a document, by section, and a form to say more. */
export function CommentList({ collection, id, locale, places, onShow }: CommentListProps) {
  const { comments, problem, act } = useComments({ collection, id, locale });
  const [list, follow] = useFollowing(comments);
  const [section, setSection] = useState('');
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const name = useId();
  useEffect(
    () =>
      hearCommentOn((wanted) => {
        setSection(wanted);
        field.current?.scrollIntoView({ block: 'center' });
        field.current?.focus({ preventScroll: true });
      }),
    [],
  );
  const send = async () => {
    const wanted = { collection, document: id, locale, text, ...(section !== '' && { section }) };
    if (await act('/comments', wanted)) setText('');
  };
  const open = comments.filter(({ resolved }) => resolved === null);
  const done = comments.filter(({ resolved }) => resolved !== null);
  const labels = new Map(places.map((place) => [place.id, place.label]));
  const groups = [
    { key: '', label: 'The whole', those: open.filter((one) => one.section === null) },
    ...places.map((place) => ({
      key: place.id,
      label: place.label,
      those: open.filter((one) => one.section === place.id),
    })),
    {
      key: 'removed',
      label: 'Removed section',
      those: open.filter((one) => one.section !== null && !labels.has(one.section)),
    },
  ].filter(({ those }) => those.length > 0);
  return (
    <div className="pantograph-comments" ref={list}>
      <div className="pantograph-comments__new">
        <label htmlFor={`${name}-section`}>About</label>
        <select
          className="pg-input pg-input--small"
          id={`${name}-section`}
          value={section}
          onChange={({ target }) => setSection(target.value)}
        >
          <option value="">The whole</option>
          {places.map((place) => (
            <option key={place.id} value={place.id}>
              {place.label}
            </option>
          ))}
        </select>
        <label htmlFor={`${name}-text`}>Comment</label>
        <textarea
          className="pg-input pg-input--small"
          id={`${name}-text`}
          ref={field}
          dir="auto"
          maxLength={longestComment}
          rows={3}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <button
          type="button"
          className="pg-button pg-button--quiet pg-button--small"
          disabled={text.trim() === ''}
          onClick={send}
        >
          Comment
        </button>
      </div>
      {problem !== undefined && (
        <p className="pantograph-comments__problem" role="alert">
          {problem}
        </p>
      )}
      {groups.map(({ key, label, those }) => (
        <section key={key} className="pantograph-comments__group" aria-label={`Comments: ${label}`}>
          <h4 dir="auto">
            {labels.has(key) && onShow ? (
              <button type="button" className="pg-link" onClick={() => onShow(key)}>
                {label}
              </button>
            ) : (
              label
            )}
          </h4>
          {those.map((comment) => (
            <CommentThread key={comment.id} comment={comment} act={act} onMove={follow} />
          ))}
        </section>
      ))}
      {done.length > 0 && (
        <details>
          <summary>{done.length === 1 ? '1 resolved' : `${done.length} resolved`}</summary>
          {done.map((comment) => (
            <CommentThread key={comment.id} comment={comment} act={act} onMove={follow} />
          ))}
        </details>
      )}
    </div>
  );
}

/** Begin in a field that was asked for just now. */
function focusOnce(field: HTMLTextAreaElement | null): void {
  field?.focus();
}

interface CommentThreadProps {
  comment: Comment;
  act: Comments['act'];
  /** Told that the thread goes among those that are resolved, or comes back. */
  onMove(id: string, isResolved: boolean): void;
}

function CommentThread({ comment, act, onMove }: CommentThreadProps) {
  const [answer, setAnswer] = useState<string>();
  const thread = useRef<HTMLElement>(null);
  const { id, resolved, answers } = comment;
  const send = async () => {
    if (await act(`/comments/${id}/answer`, { text: answer })) leaveAnswer();
  };
  const leaveAnswer = () => {
    // At once, so that the focus goes on at the button that is back.
    flushSync(() => setAnswer(undefined));
    thread.current?.querySelector<HTMLElement>('.pantograph-comment__actions button')?.focus();
  };
  const resolve = async () => {
    onMove(id, resolved === null);
    await act(`/comments/${id}/resolve`, { resolved: resolved === null });
  };
  return (
    <article className="pantograph-comment" data-comment={id} ref={thread}>
      <CommentText {...comment} />
      {answers.map((each) => (
        <div key={each.id} className="pantograph-comment__answer">
          <CommentText {...each} />
        </div>
      ))}
      {resolved && <p className="pantograph-comment__resolved">Resolved by {resolved.byName}</p>}
      {answer !== undefined && (
        <div className="pantograph-comments__new">
          <textarea
            ref={focusOnce}
            className="pg-input pg-input--small"
            aria-label="Answer"
            dir="auto"
            maxLength={longestComment}
            rows={2}
            value={answer}
            onChange={({ target }) => setAnswer(target.value)}
          />
          <button
            type="button"
            className="pg-button pg-button--quiet pg-button--small"
            disabled={answer.trim() === ''}
            onClick={send}
          >
            Send the answer
          </button>
        </div>
      )}
      <p className="pantograph-comment__actions">
        {answer === undefined && (
          <button type="button" className="pg-link" onClick={() => setAnswer('')}>
            Answer
          </button>
        )}
        <button type="button" className="pg-link" onClick={resolve}>
          {resolved ? 'Open again' : 'Resolve'}
        </button>
      </p>
    </article>
  );
}
