import type { Comment } from '../../comments/comment.ts';
import { HereTime } from '../parts/here-time.tsx';

/** Show who said what, and when. */
export function CommentText({ text, byName, isGuest, at }: Comment['answers'][number]) {
  return (
    <>
      <p className="pantograph-comment__who">
        <b dir="auto">{byName}</b>
        {isGuest && <span className="pantograph-comment__guest">by a link</span>}
        <HereTime at={at} />
      </p>
      <p className="pantograph-comment__text" dir="auto">
        {text}
      </p>
    </>
  );
}
