import { expect, test } from 'vitest';
import { buildBundle } from '../src/publication/build-bundle.js';
import { systemReason } from '../src/system-reason.js';

test('a store that was removed while it was open is not taken for a disk that can only be read', () => {
  const error = Object.assign(new Error('attempt to write a readonly database'), {
    code: 'ERR_SQLITE_ERROR',
    errcode: 1032,
  });
  expect(systemReason(error)).toMatchObject({
    message: expect.stringContaining('The store cannot be written to'),
    fix: expect.stringContaining('publish again'),
  });
});

test('views that cannot be built are told of with what the build said, and what to do', async () => {
  await expect(buildBundle('/dev/null/site')).rejects.toMatchObject({
    message: expect.stringContaining('/dev/null'),
    fix: expect.stringContaining('Mend what this says'),
  });
});
