import type { DocumentChange } from '@pantograph/content';
import type { OutputBrand } from './output-brand.js';
import type { PlanReader } from './plan-reader.js';
import type { RenderEnvironment } from './render-environment.js';
import type { TrackingReader } from './tracking-reader.js';

/** Names one output: its kind and arguments say what it shows, its path where it is written. */
export interface OutputKey {
  kind: string;
  /** Relative to OUT, with `/`: `tidewater/blog/night-shift/index.html`. */
  path: string;
  brand: string;
  /** Of what is shown; the reader resolves references in it first. Missing where the output has no language. */
  locale?: string;
  /** `id` is that of the document it shows, where it shows one. */
  args: Readonly<Record<string, string | number>>;
}

/** A file to be copied as it is. Hash and size are those of its content, so that it need not be read to know them. */
export interface CopiedFile {
  file: string;
  hash: string;
  bytes: number;
}

/** Bytes, and what its makers have to say of them to whoever wrote the document. */
export interface ToldContent {
  bytes: Uint8Array;
  findings: readonly ToldFinding[];
}

/** A warning; `path` is a place in the document that the output shows, or in `file` where that is named. */
export interface ToldFinding {
  file?: string;
  path: string;
  message: string;
  fix: string;
}

export type Rendered = string | Uint8Array | CopiedFile | ToldContent;

/**
 * A kind of output. One file in `outputs/` each, listed in `output-kinds.ts`.
 *
 * The outputs of a site must follow from what is live alone: an incremental publish makes the same files as one from
 * nothing. So `load` decides whether an output exists, and everything `load` reads goes through the reader.
 */
export interface OutputKind<Props = unknown> {
  readonly name: string;
  /** The order in which files appear: 0 what pages show (pictures, CSS), pages themselves; 1 lists; 2 feeds and sitemaps. */
  readonly rank: 0 | 1 | 2;
  /**
   * Whether the path is hashed from the content. Such a file is kept for one more release after it is no longer of use,
   * for pages that were loaded before.
   */
  readonly isImmutable?: boolean;
  /** How many may be rendered at a time, where rendering waits for other threads; one without it. */
  readonly atOnce?: number;
  /**
   * Hash of all that render takes from code and brand: when it changes, every output of this kind and brand is made
   * again. `pageBasis(env)` is right for whatever is HTML. What the reader was told of the brand with `note` may be left out.
   */
  basis(env: RenderEnvironment): string;
  /** Name every output of this kind for a brand. May name some that do not exist; `load` decides. */
  all(reader: PlanReader, brand: OutputBrand, env: RenderEnvironment): Iterable<OutputKey>;
  /**
   * Name the outputs that a change may bring into being, such as the page of a new document or of a new slug. Those that
   * exist need not be named: what they read already tells when they change or go.
   */
  touchedBy(change: DocumentChange, reader: PlanReader, brand: OutputBrand): Iterable<OutputKey>;
  /**
   * Read what the output shows; undefined where it should not exist, also where the key's path is no longer the one it
   * should have (a slug was changed: another key names the new path).
   */
  load(reader: TrackingReader, key: OutputKey, env: RenderEnvironment): Props | undefined;
  /** Make the bytes from the props and the environment alone. What it learns of the brand on the way it notes with the reader. */
  render(props: Props, env: RenderEnvironment, key: OutputKey): Rendered | Promise<Rendered>;
}
