import type { PageDocument, PostDocument } from '@pantograph/content';
import type { AuthorSummary, PageBrand, PostSummary } from '../page-context.js';
import type { Crumb } from '../parts/breadcrumb.js';
import type { ListSubject, NotFoundSubject } from '../subject.js';

/** The version of what an editor and the preview shell say to each other; see docs/preview.md. */
export const previewVersion = 1;

/** What is drawn: a document as it would be stored, of which anything but the type may still be missing. */
export type PreviewSubject =
  | (Partial<PageDocument> & { type: 'page' })
  | (Partial<PostDocument> & { type: 'post' })
  | ListSubject
  | NotFoundSubject;

/** What a page asks of the place it is in, as far as only the editor knows it. */
export interface PreviewFacts {
  /**
   * By reference without its anchor, such as `page:pilot`: the address it is or will be published at; null where it leads
   * nowhere, so that the link is left out as when published. A reference that is not named is drawn as a link all the same.
   */
  addresses?: Readonly<Record<string, string | null>>;
  /** By `src` as the document has it: where to get a picture that the site does not have yet. Sizes in CSS pixels. */
  pictures?: Readonly<Record<string, { src: string; width?: number; height?: number }>>;
  /** By key. Their addresses and pictures are ready to show. */
  authors?: Readonly<Record<string, AuthorSummary>>;
  /** The posts to read after this one, the nearest first. */
  related?: readonly PostSummary[];
}

/** Draw this. Each message says all of it: what is left out is as in no message before. */
export interface PreviewDraw {
  type: 'pantograph-preview';
  version: typeof previewVersion;
  subject: PreviewSubject;
  facts?: PreviewFacts;
  /** Without it, as the reader's own system is set. */
  mode?: 'light' | 'dark';
  /** The index of a section to bring into view. */
  scrollTo?: number;
  /** Indices of sections to mark for whoever compares, as those that differ from what is live. */
  marks?: readonly number[];
}

/** Outline a section and bring it into view; null takes the outline away. */
export interface PreviewFocus {
  type: 'pantograph-preview-focus';
  version: typeof previewVersion;
  section: number | null;
}

/** What an editor says to the shell. */
export type PreviewMessage = PreviewDraw | PreviewFocus;

/** Something that could not be drawn as it will be, in words for whoever writes. */
export interface PreviewProblem {
  /** The index of the section; missing where it is the whole document. */
  section?: number;
  message: string;
}

/** What the shell says to the editor: it can draw, it has drawn, someone chose a section. */
export type PreviewReply =
  | { type: 'pantograph-preview-ready'; version: typeof previewVersion }
  | {
      type: 'pantograph-preview-rendered';
      version: typeof previewVersion;
      /** From the arrival of the message to the changed page, in milliseconds. */
      ms: number;
      problems: readonly PreviewProblem[];
    }
  | { type: 'pantograph-preview-select'; version: typeof previewVersion; section: number };

/** What the publisher writes into a shell. */
export interface PreviewSetup {
  brand: PageBrand;
  locale: string;
  blog: Crumb;
  /** Whose messages are heard: origins as browsers write them, or `loopback` for every port of this machine. */
  origins: readonly string[];
}
