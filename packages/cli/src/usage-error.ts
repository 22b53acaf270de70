/** Says that a command cannot begin: what is wrong, and what to do instead. Ends the process with exit code 2. */
export class UsageError extends Error {
  readonly fix: string;

  constructor(message: string, fix: string) {
    super(message);
    this.name = 'UsageError';
    this.fix = fix;
  }
}
