/** Something a publish refused, in the words of whoever has to mend it. */
export interface Refusal {
  /** Relative to the place of the source. */
  file: string;
  /** 1-based. */
  line?: number;
  /** Where in the document. */
  path: string;
  message: string;
  fix: string;
}

export interface PublishResult {
  /** Live documents of the brands published. */
  documents: number;
  /** Outputs of the brands published. */
  outputs: number;
  /** Files written, and files of outputs that no longer exist taken away. */
  written: number;
  removed: number;
  unchanged: number;
  ms: number;
  refused: Refusal[];
  warnings: Refusal[];
  /** Paths below OUT that were written or taken away. */
  touched: string[];
}
