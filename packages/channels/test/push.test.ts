import { describe, expect, test } from 'vitest';
import { type ChannelDocument, push } from '../src/index.js';
import { channelSetting } from './channel-setting.js';
import { hostileTexts } from './hostile-texts.js';
import { sampleDocument } from './message-document.js';

async function send(more: Partial<ChannelDocument>, extra = {}) {
  const { outputs, findings } = await push.render(sampleDocument(more), channelSetting('tidewater', extra));
  return {
    read: Object.fromEntries(outputs.map(({ format, content }) => [format, JSON.parse(String(content))])),
    findings,
  };
}

test('each service gets the payload it takes, its link measured', async () => {
  const { read, findings } = await send({}, { campaign: 'quiet' });
  const words = { title: 'Quiet season', body: 'February is quiet. Change tools while it is.' };
  const url = (source: string) =>
    `https://www.tidewater.example/quiet-season/?utm_source=${source}&utm_medium=push&utm_campaign=quiet&utm_content=quiet-season`;
  expect(read.ios).toMatchObject({ aps: { alert: words }, url: url('ios') });
  expect(read.android).toMatchObject({ message: { notification: words, data: { url: url('android') } } });
  expect(read.web).toMatchObject({
    web_push: 8030,
    notification: { ...words, lang: 'en', dir: 'ltr', navigate: url('web') },
  });
  expect(findings).toEqual([]);
});

describe('letters are counted as readers do', () => {
  const family = '👩‍👩‍👧‍👦';
  test.each([
    ['as many as fit', `${family.repeat(49)}.`, true],
    ['one more', `${family.repeat(50)}.`, false],
  ])('%s', async (_what, title, fits) => {
    const { read, findings } = await send({ title });
    expect(read.ios?.aps.alert.title).toBe(fits ? title : undefined);
    expect(read.android?.message.notification.title).toBe(title);
    expect(findings.map(({ path, format }) => [path, format])).toEqual(
      fits
        ? []
        : [
            ['title', 'ios'],
            ['title', 'web'],
          ],
    );
  });
});

test('a body is fitted by whole sentences where it is long, and what was left out is told', async () => {
  const description = `${'a'.repeat(99)}. B${'b'.repeat(98)}.`;
  const { read, findings } = await send({ description });
  expect(read.android.message.notification.body).toBe(description);
  expect(read.web.notification.body).toBe(`${'a'.repeat(99)}.`);
  expect(findings).toMatchObject([
    { format: 'ios', severity: 'warning' },
    { format: 'web', path: 'description' },
  ]);
});

test('words of one’s own for one service hold for it alone', async () => {
  const { read } = await send({ copy: { push: 'All.', 'push.web': 'Web.' } });
  expect([read.ios.aps.alert.body, read.web.notification.body]).toEqual(['All.', 'Web.']);
});

test('an address that fills the payload is a finding', async () => {
  const { read, findings } = await send({ action: { label: 'Go', href: `https://a.example/${'x'.repeat(4000)}` } });
  expect(read).toEqual({});
  expect(findings).toMatchObject(Array.from({ length: 3 }, () => ({ rule: 'push-bytes', path: 'action.href' })));
});

test('a push message without words is a finding', async () => {
  const { findings } = await send({ description: '' }, { formats: ['web'] });
  expect(findings).toMatchObject([{ rule: 'push-words', path: 'description', format: 'web' }]);
});

test('Arabic says its direction', async () => {
  const { read } = await send({ locale: 'ar', title: 'موسم هادئ', description: 'شباط هادئ.' }, { locale: 'ar' });
  expect(read.web.notification).toMatchObject({ lang: 'ar', dir: 'rtl', title: 'موسم هادئ' });
});

test.each(Object.entries(hostileTexts))('a text that tries %s stays words', async (_what, hostile) => {
  const { read } = await send({ title: 'T', copy: { push: hostile } }, { formats: ['android'] });
  expect(Object.keys(read.android.message)).toEqual(['notification', 'android', 'data']);
  expect(read.android.message.notification.body.isWellFormed()).toBe(true);
});
