/** Says why a publish could not begin, or not go on. What was live is live. */
export class PublishError extends Error {
  /** How to mend it. */
  readonly fix: string;

  constructor(message: string, fix: string) {
    super(message);
    this.name = 'PublishError';
    this.fix = fix;
  }
}
