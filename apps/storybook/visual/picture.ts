/** One story in one brand and mode: what a picture shows. */
export interface Picture {
  story: string;
  brand: string;
  mode: string;
}

/**
 * Name a picture as its files are named: `sections-hero_split_tidewater_dark`. Only what Vitest leaves alone in the name of
 * a screenshot is used; it drops dots and runs of hyphens.
 */
export function pictureName({ story, brand, mode }: Picture): string {
  return `${story.replace('--', '_')}_${brand}_${mode}`;
}

/** What became of a picture between two builds. */
export interface PictureChange {
  name: string;
  kind: 'changed' | 'added' | 'removed';
  /** Files; which there are depends on the kind. */
  before?: string;
  after?: string;
  difference?: string;
  /** SHA-256 of the picture that is to be judged: the new one, or the one that is gone. */
  hash: string;
}
