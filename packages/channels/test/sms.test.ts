import { describe, expect, test } from 'vitest';
import { type ChannelDocument, countSms, sms } from '../src/index.js';
import { channelSetting } from './channel-setting.js';
import { hostileTexts } from './hostile-texts.js';
import { sampleDocument } from './message-document.js';

const setting = channelSetting('tidewater');

async function send(more: Partial<ChannelDocument>, campaign?: string) {
  const { outputs, findings } = await sms.render(sampleDocument(more), { ...setting, ...(campaign && { campaign }) });
  return { text: outputs[0] && String(outputs[0].content), findings };
}

describe('a text message is counted as networks do', () => {
  test.each([
    ['one letter', 'a', 'GSM-7', 1, 1],
    ['160 letters of GSM-7', 'a'.repeat(160), 'GSM-7', 160, 1],
    ['161 of them', 'a'.repeat(161), 'GSM-7', 161, 2],
    ['306 are two parts of 153', 'a'.repeat(306), 'GSM-7', 306, 2],
    ['307 are three', 'a'.repeat(307), 'GSM-7', 307, 3],
    ['"€" is two septets', `${'a'.repeat(158)}€`, 'GSM-7', 160, 1],
    ['and one more too many', `${'a'.repeat(159)}€`, 'GSM-7', 161, 2],
    ['"€" is not parted, so the parts hold less', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 'GSM-7', 306, 3],
    ['all signs of the extension', '^{}\\[~]|€\f', 'GSM-7', 20, 1],
    ['letters with accents that GSM-7 has', 'éèùìòÇØøÅåÄÖÑÜ§¿äöñüàΔΩ', 'GSM-7', 23, 1],
    ['one that it has not', 'ç', 'UCS-2', 1, 1],
    ['70 letters of Arabic', 'م'.repeat(70), 'UCS-2', 70, 1],
    ['71 of them', 'م'.repeat(71), 'UCS-2', 71, 2],
    ['an emoji is two units', `${'a'.repeat(68)}🌱`, 'UCS-2', 70, 1],
    ['and is not parted', `${'م'.repeat(66)}🌱${'م'.repeat(66)}`, 'UCS-2', 134, 3],
    ['a family of emoji', '👩‍👩‍👧‍👦', 'UCS-2', 11, 1],
  ])('%s', (_what, text, encoding, units, segments) => {
    expect(countSms(text)).toMatchObject({ encoding, units, segments });
  });
});

test('it says the description, and ends with the measured link', async () => {
  const { text, findings } = await send({ action: { label: 'Start', href: '/pilot/' } }, 'quiet');
  expect(text).toBe(
    'February is quiet. Change tools while it is. https://www.tidewater.example/pilot/?utm_source=sms&utm_medium=sms&utm_campaign=quiet&utm_content=quiet-season',
  );
  expect(findings).toEqual([]);
});

test('words of one’s own are taken as they are, their link measured where it stands, the legal line behind', async () => {
  const copy = { sms: 'See https://www.tidewater.example/quiet-season/ now\nIt ends on Friday.' };
  const { text } = await send({ copy, legal: 'Reply STOP to end.' }, 'quiet');
  expect(text).toMatch(
    /^See https:\/\/www\.tidewater\.example\/quiet-season\/\?utm_source=sms\S+ now\nIt ends on Friday\.\nReply STOP to end\.$/,
  );
});

test('whole sentences are kept, and those without room are told', async () => {
  const long = `First. ${'A long sentence about ports goes here. '.repeat(20)}`;
  const { text = '', findings } = await send({ description: long });
  expect(countSms(text).segments).toBe(3);
  expect(text).toMatch(/^First\. (A long sentence about ports goes here\. )+https:/);
  expect(findings).toMatchObject([{ rule: 'sms-length', path: 'description', severity: 'warning', channel: 'sms' }]);
  expect(findings[0]?.message).toContain('“A long sentence about ports goes here.”');
});

test.each([
  [
    'a sentence that is too long, and a title',
    { title: 'word '.repeat(120), description: 'word '.repeat(120) },
    'description',
  ],
  ['words of one’s own that are too long', { copy: { sms: 'One. '.repeat(120) } }, 'copy.sms'],
  ['emoji at the limit', { copy: { 'sms.sms': '👩‍👩‍👧‍👦'.repeat(18) } }, 'copy.sms.sms'],
])('%s is a finding and no message', async (_what, more, path) => {
  const { text, findings } = await send(more);
  expect(text).toBeUndefined();
  expect(findings).toMatchObject([{ rule: 'sms-length', severity: 'error', path }]);
});

test('a message without words is a finding', async () => {
  expect((await send({ description: ' \n ' })).findings).toMatchObject([{ rule: 'sms-words', path: 'description' }]);
});

test('typographic letters that alone make it dear are named, with what plain ones save', async () => {
  const { findings } = await send({ description: `It’s “quiet” — ${'a'.repeat(60)}.` });
  expect(findings).toMatchObject([{ rule: 'sms-letters', severity: 'warning', path: 'description' }]);
  expect(findings[0]?.message).toMatch(/^Only ’ “ ” — keep .*120 .*in 2 messages; .*120 letters in 1 message\.$/);
  expect(findings[0]?.fix).toContain('1 message less');
});

test('where nothing fits for typographic letters alone, both are told', async () => {
  const { text, findings } = await send({ copy: { sms: `It’s ${'a'.repeat(200)}.` } });
  expect(text).toBeUndefined();
  expect(findings.map(({ rule }) => rule)).toEqual(['sms-length', 'sms-letters']);
});

test.each([
  ['Arabic', 'مرحبا ’'],
  ['an emoji', 'It’s 🌱'],
  ['French', 'Ça “commence”, façon'],
])('%s is sent as it is, for plain quotes would change nothing', async (_what, description) => {
  expect((await send({ description })).findings).toEqual([]);
});

test.each(Object.entries(hostileTexts))('a text that tries %s stays one message', async (_what, description) => {
  const { text = '' } = await send({ description });
  expect(text).toBe(text.toWellFormed());
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not come through.
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u2028\u0085]/);
});

test('where no sentence fits with its link, the title says it alone, and that is told', async () => {
  const description = `${'Ein langer Satz über Liegeplätze und Gezeiten, der nicht endet, '.repeat(9)}ist zu lang.`;
  const { text, findings } = await send({ title: 'Ruhige Wochen', description }, 'quiet');
  expect(text).toMatch(/^Ruhige Wochen https:\S+$/);
  expect(findings).toContainEqual(
    expect.objectContaining({
      rule: 'sms-length',
      severity: 'warning',
      path: 'description',
      message: expect.stringContaining('says “Ruhige Wochen” alone'),
    }),
  );
});
