import { APIError, type PayloadRequest } from 'payload';
import type { FieldError } from '../errors.ts';

/** Say what is wrong, each with its path, empty where it is about the whole. What nobody foresaw is logged and not told. */
export function problemsOf(error: unknown, req: PayloadRequest): FieldError[] {
  if (!(error instanceof APIError) || error.status >= 500) {
    req.payload.logger.error(error, 'A tool for agents failed');
    return [{ path: '', message: 'Something went wrong in the CMS, and was logged. Try again.' }];
  }
  const { errors } = (error.data ?? {}) as { errors?: FieldError[] };
  if (!errors || errors.length === 0) return [{ path: '', message: error.message }];
  return errors.map(({ path, message }) => ({ path: path ?? '', message }));
}

/** Write problems so that they can be read, one a line: the path, a colon, and a sentence. */
export function listProblems(problems: readonly FieldError[]): string {
  return problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('\n');
}
