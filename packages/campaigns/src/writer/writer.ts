/** Words that a campaign could do with: where they belong, in which language, how long they may be and what they are for. */
export interface WritingRequest {
  /** Place in the brief, and the language: `copy.email.0.subject.en`. */
  path: string;
  locale: string;
  /** In characters. */
  most: number;
  /** In a few words, such as: subject of the letter "announcement". */
  purpose: string;
}

/** Writes what is asked for, by place; whoever it is, their words go through the same checks as those of people. */
export interface Writer {
  /** @throws {Error} with a sentence for the person at the keyboard where nothing can be had */
  write(task: WritingTask): Promise<ReadonlyMap<string, string>>;
}

/** All that somebody needs to know who writes for a campaign. */
export interface WritingTask {
  requests: readonly WritingRequest[];
  /** How the brand speaks, what it says gladly and what it leaves to others. */
  voice: { description: string; preferred: readonly string[]; avoid: readonly string[] };
  /** The brief as it stands. */
  brief: string;
}
