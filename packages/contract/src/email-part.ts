/** A picture of an email, as documents have pictures: width and height in CSS pixels. */
export interface EmailPicture {
  src: string;
  alt: string;
  width: number;
  height: number;
}

/** A figure, and what it counts. */
export interface EmailFigure {
  value: string;
  label: string;
  note?: string | undefined;
}

/** A line of a name and what it is: When, Where; `detail` stands small below it. */
export interface EmailFact {
  label: string;
  value: string;
  detail?: string | undefined;
}

/** What a line of words is to its reader; `title` has a level of its own. */
export type EmailTone = 'kicker' | 'lead' | 'text' | 'strong' | 'note' | 'price' | 'old-price';

/**
 * A part of an email, as data: how it looks, and which tables a mail client needs for that, is for the email channel to say.
 * Texts are plain and may have merge fields, `{{first_name|you}}`; `html` is rich text as documents store it.
 */
export type EmailPart =
  | { kind: 'title'; text: string; level: 1 | 2 | 3; href?: string | undefined }
  | { kind: 'words'; tone: EmailTone; text: string }
  | { kind: 'rich-text'; html: string }
  /** `wide` fills the column; a `portrait` is small and round; a `mark`, such as a logo, is low. */
  | { kind: 'picture'; picture: EmailPicture; size?: 'wide' | 'portrait' | 'mark'; href?: string | undefined }
  | { kind: 'button'; label: string; href: string; tone?: 'primary' | 'secondary' | 'link' }
  | { kind: 'list'; items: readonly string[]; ordered?: boolean }
  | { kind: 'figures'; items: readonly EmailFigure[] }
  | { kind: 'facts'; items: readonly EmailFact[] }
  | { kind: 'quote'; text: string; name?: string | undefined; attribution?: string | undefined }
  | { kind: 'rule' }
  /** Side by side, and one below the other where there is no room; `shares` are their widths in percent. */
  | {
      kind: 'columns';
      columns: readonly (readonly EmailPart[])[];
      shares?: readonly number[];
      surface?: 'plain' | 'card';
    }
  /** On a surface of its own; holds no further panel. */
  | { kind: 'panel'; surface: 'raised' | 'accent' | 'inverse'; parts: readonly EmailPart[] };
