import type { Corpus } from '../corpus/write-corpus.ts';
import type { Measurement } from '../measure/measure-process.ts';
import type { CapturedSite } from './capture/capture-site.ts';
import type { Project } from './project.ts';

/** What every system is given. */
export interface Material {
  corpus: Corpus;
  site: CapturedSite;
  project: Project;
  /** A folder for what belongs to this corpus. */
  place: string;
}

/** How long it took from a changed file to the changed site. */
export interface Change {
  /** What was changed, and how the system was run: `text, warm`. */
  name: string;
  milliseconds: number;
  /** 95 of 100 were faster than this. */
  slowMilliseconds?: number;
  /** How many outputs were written or taken away, where that is known. */
  outputs?: number;
}

/** Something that makes a site from a corpus. */
export interface System {
  name: string;
  /** In words, what is measured. */
  description: string;
  /** Why it cannot run here; undefined where it can. */
  missing?(): string | undefined;
  /** Install and lay out what it needs; not measured. */
  prepare?(material: Material): Promise<void>;
  /** Put things where the run must find them; not measured. */
  reset?(material: Material): void;
  run(material: Material): Promise<Measurement>;
  /** Where the brand's pages are after a run, to compare them. */
  output(material: Material): string;
  /** Measure single changes. The first is the text of one post. */
  changes?(material: Material): Promise<Change[]>;
}
