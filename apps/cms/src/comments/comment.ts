/** What somebody said of a document. */
export interface Comment {
  id: string;
  /** The id of the row of the section it stands on; null where it is about the whole. */
  section: string | null;
  text: string;
  byName: string;
  /** Whether who wrote it has no account. */
  isGuest: boolean;
  /** ISO 8601 in UTC. */
  at: string;
  /** When it was resolved, and by whom. */
  resolved: { at: string; byName: string } | null;
  /** The oldest first. */
  answers: Omit<Comment, 'answers' | 'section' | 'resolved'>[];
}

/** The longest a comment may be, in characters. */
export const longestComment = 2000;
