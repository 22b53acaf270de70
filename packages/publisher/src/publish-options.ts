import type { ContentStore, Source } from '@pantograph/content';
import type { SectionStyles } from '@pantograph/pages';
import type { OutputBrand } from './output-brand.js';
import type { OutputKind } from './output-kind.js';
import type { SiteRenderer } from './site-renderer.js';

/** How far a publish is. `total` is 0 while it is not known. */
export interface PublishProgress {
  phase: 'wait' | 'read' | 'plan' | 'render' | 'write';
  done: number;
  total: number;
  /** What is being done, for a person: `waits for the publisher with process id 4711`. */
  note?: string;
}

export interface PublishOptions {
  store: ContentStore;
  /** Documents of sources that are no longer named are taken down. */
  sources: readonly Source[];
  /** The brands to publish; others in the store and in OUT are left as they are. */
  brands: readonly OutputBrand[];
  renderer: SiteRenderer;
  /** The CSS that every page has, hashed into its address. */
  componentCss: string;
  /** The CSS of sections, written into the pages that they stand on. */
  sectionStyles?: SectionStyles;
  out: string;
  /** Defaults to all of `outputKinds`. */
  kinds?: readonly OutputKind[];
  /** Absolute paths a watcher saw change: sources look at these alone, and files missing in OUT are not looked for. */
  changedPaths?: readonly string[];
  /** Make every output again and compare it with the file itself, not with what is known of it. */
  force?: boolean;
  /** How long to wait for another publisher of the same OUT, in milliseconds; 0 fails at once. Default 60,000. */
  wait?: number;
  onProgress?: (progress: PublishProgress) => void;
}
