import { expect, it } from 'vitest';
import { readEmail } from '../../src/leads/email-address.ts';

it.each([
  ['Ada@Example.org', 'ada@example.org'],
  ['ada+letters@mail.example.co.uk', 'ada+letters@mail.example.co.uk'],
  ["o'neil_x-1@example.org", "o'neil_x-1@example.org"],
  ['用户@例子.广告', '用户@xn--fsqu00a.xn--4rr70v'],
  [`a@${'b'.repeat(63)}.example`, `a@${'b'.repeat(63)}.example`],
])('%s is an address', (typed, email) => {
  expect(readEmail(typed)).toBe(email);
});

it.each([
  'ada@gmail..example',
  'ada@-x.example',
  'ada@x-.example',
  'ada@xn--.example',
  'ada@un_der.example',
  'ada@exa!mple.org',
  'ada@exam%70le.org/x',
  `a@${'b'.repeat(64)}.example`,
  `${'a'.repeat(65)}@x.example`,
  `${'a'.repeat(64)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.example`,
])('%s is none', (typed) => {
  expect(readEmail(typed)).toBeUndefined();
});
