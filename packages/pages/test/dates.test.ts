import { expect, test } from 'vitest';
import { formatDate, formatPeriod } from '../src/index.js';

test.each([
  ['a day is that day wherever the brand is', '2026-03-24', 'en', 'Pacific/Auckland', '24 March 2026'],
  ['a moment is on the day it is where the brand is', '2026-03-24T23:30:00Z', 'en', 'Europe/Berlin', '25 March 2026'],
  ['and on the day before further west', '2026-03-24T01:30:00Z', 'en', 'America/Los_Angeles', '23 March 2026'],
  ['in German', '2026-03-24', 'de', 'UTC', '24. März 2026'],
  ['in French', '2026-03-24', 'fr', 'UTC', '24 mars 2026'],
  ['in Arabic', '2026-03-24', 'ar', 'UTC', '24 مارس 2026'],
  ['what is no date stays as it is', 'soon', 'en', 'UTC', 'soon'],
])('%s', (_name, date, locale, timeZone, words) => {
  expect(formatDate(date, locale, timeZone)).toBe(words);
});

test.each([
  ['2026-01-01', '2026-12-31', '2026'],
  ['2026-02-01', '2026-02-28', 'February 2026'],
  ['2026-05-14', '2026-05-14', '14 May 2026'],
])('the period from %s to %s is %s', (first, last, words) => {
  expect(formatPeriod(first, last, 'en')).toBe(words);
});

test.each([
  ['2026-05-11', '2026-05-20', /^11\s?–\s?20 May 2026$/],
  ['2026-01-01', '2026-03-31', /^January\s?–\s?March 2026$/],
])('the period from %s to %s names where it begins and ends', (first, last, words) => {
  expect(formatPeriod(first, last, 'en')).toMatch(words);
});
