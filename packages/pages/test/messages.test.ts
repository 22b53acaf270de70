import { describe, expect, test } from 'vitest';
import { formatDate, type Messages, messagesByLanguage, messagesFor, speaksFrame } from '../src/index.js';
import { frameWords } from '../src/messages/frame-words.js';

const english = messagesByLanguage.en as Messages;
const names = Object.keys(english) as (keyof Messages)[];

describe.each(Object.entries(messagesByLanguage))('in %s', (language, messages) => {
  test('every message is there, and none is empty', () => {
    for (const name of names) {
      const message = messages[name];
      expect(typeof message, name).toBe(typeof english[name]);
      const text = typeof message === 'function' ? (message as (value: never) => string)(2 as never) : message;
      expect(text, name).toMatch(/\S/);
    }
    expect(Object.keys(messages).sort()).toEqual([...names].sort());
  });

  test.runIf(language !== 'en')('no sentence was left in English', () => {
    const same = names.filter((name) => messages[name] === english[name]);
    expect(same.filter((name) => !['blog', 'menu', 'pagination'].includes(name))).toEqual([]);
  });

  test('counts are worded for every number', () => {
    for (const count of [0, 1, 2, 3, 11, 100, 1_000_000]) {
      expect(messages.minutes(count)).not.toContain('#');
    }
  });
});

test('a region speaks its language', () => {
  expect(messagesFor('de-AT')).toBe(messagesByLanguage.de);
});

test('a language that we speak little of has its frame and its dates, and the rest is English', () => {
  expect(messagesFor('sv')).toMatchObject({ language: 'svenska', skip: 'Hoppa till innehållet', tags: 'Topics' });
  expect(formatDate('2027-03-31', 'sv', 'UTC')).toBe('31 mars 2027');
  expect(messagesFor('et')).toMatchObject({ language: 'eesti', skip: english.skip });
  expect(formatDate('2027-03-31', 'et', 'UTC')).toBe('31. märts 2027');
  expect([speaksFrame('zh-TW'), speaksFrame('no'), speaksFrame('et'), speaksFrame('x')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test.each(Object.entries(frameWords))('a frame in %s says every word, none of them in English', (_language, words) => {
  for (const name of ['skip', 'navigation', 'languages'] as const) {
    expect(words[name]).toMatch(/\S/);
    expect(words[name]).not.toBe(english[name]);
  }
  expect(words.menu).toMatch(/\S/);
  expect(words.home('Tidewater')).toMatch(/Tidewater.+/);
});

test('Arabic counts as Arabic does', () => {
  expect([1, 2, 3, 11].map((count) => messagesByLanguage.ar?.minutes(count))).toEqual([
    'دقيقة واحدة',
    'دقيقتان',
    '3 دقائق',
    '11 دقيقة',
  ]);
});
