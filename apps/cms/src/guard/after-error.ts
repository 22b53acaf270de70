import type { AfterErrorHook } from 'payload';

/** What is wrong with what was sent, and not with the CMS, though Payload says so. */
const causes: readonly { fits: (error: Error) => boolean; status: number; message: string; path?: string }[] = [
  {
    fits: ({ message }) => /file size limit|over 25 MB/i.test(message),
    status: 413,
    message: 'The file is over 25 MB. Make it smaller, then upload it again.',
  },
  {
    fits: ({ name, message }) =>
      name === 'SyntaxError' ||
      /unexpected end of|malformed|boundary|multipart|not eligible for file|uploadConfig\.handlers/i.test(message),
    status: 400,
    message: 'What was sent is broken. Send it again, as JSON or as a form with a file.',
  },
  {
    fits: (error) => /disk is full|no space left|disk I\/O error/i.test(`${error.message} ${String(error.cause)}`),
    status: 507,
    message: 'There is no room left where the CMS keeps things, so nothing was saved. Tell whoever runs it.',
  },
  {
    fits: ({ message }) => /verification ?token/i.test(message),
    status: 400,
    message: 'Accounts need no verification here.',
  },
  {
    // Of somebody who is not signed in GraphQL finds no rights, where it was promised some.
    fits: ({ message }) => /non-nullable field Access\./.test(message),
    status: 401,
    message: 'Sign in first.',
  },
  {
    fits: ({ name }) => name === 'FileUploadError',
    status: 400,
    message: 'The picture is broken: it cannot be drawn. Export it again, then upload it again.',
    path: 'file',
  },
];

/** Answer for what the sender did wrong with what they did, never with “Something went wrong.” */
export const afterError: AfterErrorHook = ({ error, result, graphqlResult }) => {
  const thrown = (error as { originalError?: Error }).originalError ?? error;
  const { status = 500, name } = thrown as { status?: number; name?: string };
  if (status < 500 && name !== 'FileUploadError') return;
  const cause = causes.find(({ fits }) => fits(thrown));
  if (!cause) return;
  const { message, path } = cause;
  const data = path === undefined ? undefined : { errors: [{ path, message }] };
  if (graphqlResult) {
    const extensions = { ...graphqlResult.extensions, statusCode: cause.status, ...(data && { data }) };
    return { status: cause.status, graphqlResult: { ...graphqlResult, message, extensions } };
  }
  return { status: cause.status, response: { ...result, errors: [{ message, ...(data && { data }) }] } };
};
