import { APIError, Forbidden, type PayloadRequest } from 'payload';
import { personOf, roles } from '../access/roles.ts';
import type { FieldError } from '../errors.ts';

/** Say what is wrong, each with its path, empty where it is about the whole. What nobody foresaw is logged and not told. */
export function problemsOf(error: unknown, req: PayloadRequest): FieldError[] {
  if (!(error instanceof APIError) || error.status >= 500) {
    req.payload.logger.error(error, 'A tool for agents failed');
    return [{ path: '', message: 'Something went wrong in the CMS, and was logged. Try again.' }];
  }
  if (error instanceof Forbidden) {
    const role = personOf(req)?.role;
    const who = role === undefined ? 'You' : `${roles[role]}s`;
    const message = `${who} are not allowed to do this. get_workflow tells what you may do; leave the rest to people.`;
    return [{ path: '', message }];
  }
  const { errors } = (error.data ?? {}) as { errors?: FieldError[] };
  if (!errors || errors.length === 0) return [{ path: '', message: error.message }];
  return errors.map(({ path, message }) => ({ path: inForm(path ?? ''), message }));
}

/** A source form has formatted texts as Markdown, of which the parts that the editor has are no paths. */
function inForm(path: string): string {
  return path.replace(/\.root\.children\..*$/, '');
}

/** Write problems so that they can be read, one a line: the path, a colon, and a sentence. */
export function listProblems(problems: readonly FieldError[]): string {
  return problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('\n');
}
