import { describe, expect, test } from 'vitest';
import { type Messages, messagesByLanguage, messagesFor } from '../src/index.js';

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

test('a region speaks its language, and what we do not speak is in English', () => {
  expect(messagesFor('de-AT')).toBe(messagesByLanguage.de);
  expect(messagesFor('sv')).toBe(messagesByLanguage.en);
});

test('Arabic counts as Arabic does', () => {
  expect([1, 2, 3, 11].map((count) => messagesByLanguage.ar?.minutes(count))).toEqual([
    'دقيقة واحدة',
    'دقيقتان',
    '3 دقائق',
    '11 دقيقة',
  ]);
});
