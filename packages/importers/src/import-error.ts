/** Says why nothing was imported, and what to do instead. */
export class ImportError extends Error {
  readonly fix: string;

  constructor(message: string, fix: string) {
    super(message);
    this.name = 'ImportError';
    this.fix = fix;
  }
}
