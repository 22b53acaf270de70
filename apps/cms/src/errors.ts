import { APIError } from 'payload';

/** One thing that is wrong, at a field. */
export interface FieldError {
  /** Keys and 0-based indices joined by dots, as Payload names fields. */
  path: string;
  message: string;
}

/** Make an error that REST, GraphQL and the form show at a field. */
export function refuse(message: string, path: string, status = 400): APIError {
  return refuseAll([{ message, path }], status);
}

/** Make an error of several; the first speaks for all. */
export function refuseAll(errors: readonly FieldError[], status = 400): APIError {
  return new APIError(errors[0]?.message ?? 'This cannot be saved.', status, { errors }, true);
}
