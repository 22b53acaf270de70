import type { Finding } from '@pantograph/contract';

/** Says that a source as a whole cannot be read: a missing folder, an unknown kind. */
export class SourceError extends Error {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(`${finding.message} ${finding.fix}`);
    this.name = 'SourceError';
    this.finding = finding;
  }
}
