const name = 'pantograph-comment-on';

/** Begin a comment on a section, wherever comments are shown. */
export function commentOn(section: string): void {
  dispatchEvent(new CustomEvent(name, { detail: section }));
}

/** Hear where somebody wants to comment; gives what ends it. */
export function hearCommentOn(hear: (section: string) => void): () => void {
  const listener = (event: Event) => hear(String((event as CustomEvent).detail));
  addEventListener(name, listener);
  return () => removeEventListener(name, listener);
}
