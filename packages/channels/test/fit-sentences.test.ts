import { expect, test } from 'vitest';
import { fitSentences, measuredLink } from '../src/index.js';

const upTo = (most: number) => (text: string) => [...text].length <= most;
const text = 'The tide turns at 04:10. Nobody asked it to. Plan with it.';

test.each([
  ['all of it', 100, text, []],
  ['whole sentences from the beginning', 45, 'The tide turns at 04:10. Nobody asked it to.', ['Plan with it.']],
  ['its first sentence alone', 24, 'The tide turns at 04:10.', ['Nobody asked it to.', 'Plan with it.']],
  [
    'nothing, rather than part of a sentence',
    23,
    '',
    ['The tide turns at 04:10.', 'Nobody asked it to.', 'Plan with it.'],
  ],
])('a text that has to fit keeps %s', (_what, most, kept, left) => {
  expect(fitSentences(text, 'en', upTo(most))).toEqual({ text: kept, left });
});

test('sentences of Arabic end where Arabic says', () => {
  expect(fitSentences('هل تعرفون؟ نعم نعرف.', 'ar', upTo(12)).text).toBe('هل تعرفون؟');
});

const place = { campaign: 'quiet-season', channel: 'social', format: 'linkedin', content: 'post-2' } as const;
const host = 'https://www.tidewater.example';

test.each([
  [
    'a page of the brand',
    `${host}/pilot/`,
    `${host}/pilot/?utm_source=linkedin&utm_medium=social&utm_campaign=quiet-season&utm_content=post-2`,
  ],
  [
    'a place in a page',
    `${host}/pilot/#plans`,
    `${host}/pilot/?utm_source=linkedin&utm_medium=social&utm_campaign=quiet-season&utm_content=post-2#plans`,
  ],
  [
    'parameters that somebody wrote',
    `${host}/?utm_source=quay`,
    `${host}/?utm_source=quay&utm_medium=social&utm_campaign=quiet-season&utm_content=post-2`,
  ],
  ["somebody else's page", 'https://port.example/', 'https://port.example/'],
  ['an address of mail', 'mailto:ada@tidewater.example', 'mailto:ada@tidewater.example'],
])('a measured link to %s', (_where, href, measured) => {
  expect(measuredLink(href, host, place)).toBe(measured);
});
