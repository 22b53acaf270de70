import { withLines } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';

/** The lines of a brief's file, by the schema's names of its fields. */
export class BriefLines {
  constructor(
    readonly text: string,
    /** The schema's name of a field to the one that was written. */
    readonly written: ReadonlyMap<string, string>,
  ) {}

  /** Add to each finding the line of its path. */
  async add<Found extends Finding>(findings: readonly Found[]): Promise<Found[]> {
    const asWritten = findings.map((finding) => ({ ...finding, path: this.#asWritten(finding.path) }));
    const lines = await withLines(asWritten, this.text);
    return findings.map((finding, index) => {
      const line = lines[index]?.line;
      return line === undefined ? finding : { ...finding, line };
    });
  }

  #asWritten(path: string): string {
    const [field = '', ...rest] = path.split('.');
    return [this.written.get(field) ?? field, ...rest].join('.');
  }
}
