import type { AfterErrorHook } from 'payload';

/** What is wrong with what was sent, and not with the CMS, though Payload says so. */
const causes: readonly { fits: (error: Error) => boolean; status: number; message: string }[] = [
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
];

/** Answer for what the sender did wrong with what they did, never with “Something went wrong.” */
export const afterError: AfterErrorHook = ({ error, result }) => {
  const { status = 500 } = error as { status?: number };
  if (status < 500) return;
  const cause = causes.find(({ fits }) => fits(error));
  if (!cause) return;
  return { status: cause.status, response: { ...result, errors: [{ message: cause.message }] } };
};
