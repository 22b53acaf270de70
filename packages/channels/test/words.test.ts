import { formatDate } from '@pantograph/pages';
import { describe, expect, test } from 'vitest';
import { channels, wordsOf } from '../src/index.js';
import { wordsByLanguage } from '../src/words/words-by-language.js';
import { channelBrand } from './channel-setting.js';
import { sampleEmail } from './email/sample-email.js';

const names = Object.keys(wordsByLanguage.en ?? {}) as (keyof (typeof wordsByLanguage)[string])[];
const spoken =
  'en de fr ar es it pt pt-PT nl sv da nb fi pl cs hu ro el tr uk ru he fa ja ko zh-Hans zh-Hant hi id vi th'.split(
    ' ',
  );
const fields = { until: '{date}', consent: '{sender}' } as const;

test('the languages that were promised are all there', () => {
  expect(Object.keys(wordsByLanguage).sort()).toEqual([...spoken].sort());
});

describe.each(Object.entries(wordsByLanguage))('in %s', (language, words) => {
  test('every word is there, with the places for what stands in it', () => {
    expect(Object.keys(words)).toEqual(expect.arrayContaining(names));
    for (const [name, place] of Object.entries(fields)) expect(words[name as keyof typeof fields]).toContain(place);
    for (const name of names) expect(String(words[name])).toMatch(/\S/);
  });

  test.runIf(language !== 'en')('nothing was left in English', () => {
    const same = names.filter((name) => name !== 'quotes' && words[name] === wordsByLanguage.en?.[name]);
    // "Email" is what it is called in many languages.
    expect(same.filter((name) => name !== 'email')).toEqual([]);
  });

  test('it is written in the letters of its language', () => {
    const script = new Intl.Locale(language).maximize().script ?? '';
    const letters = { Jpan: 'Han', Kore: 'Hangul', Hans: 'Han', Hant: 'Han' }[script] ?? script;
    const whole = names.map((name) => String(words[name])).join(' ');
    expect(whole).toMatch(new RegExp(`\\p{Script=${letters}}`, 'u'));
  });

  test('a day is written in the same language', () => {
    const day = formatDate('2027-03-31', language, 'UTC');
    if (!language.startsWith('en')) expect(day).not.toMatch(/March/);
    expect(day).toMatch(/2027|۲۰۲۷/);
  });

  test('an email is made, and says how to stop it', async () => {
    const { outputs, findings } = await emailIn(language);
    const plain = outputs.find(({ file }) => file === 'generic.txt')?.content;
    expect(plain).toContain(`${words.unsubscribe}: mailto:`);
    expect(findings.filter(({ rule }) => rule === 'email-language')).toEqual([]);
  });
});

test.each([
  ['de-AT', 'de'],
  ['pt-BR', 'pt'],
  ['pt-AO', 'pt'],
  ['no', 'nb'],
  ['zh', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['iw', 'he'],
])('%s has the words of %s', (locale, language) => {
  expect(wordsOf(locale)).toMatchObject({ unsubscribe: wordsByLanguage[language]?.unsubscribe });
});

describe('a language that nobody has words in', () => {
  test('gets no email, and is told how to give them', async () => {
    const { outputs, findings } = await emailIn('et');
    expect(outputs).toEqual([]);
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'email-language',
        severity: 'error',
        path: 'locale',
        fix: expect.stringContaining('words: { et: { unsubscribe'),
      }),
    );
  });

  test('gets one with the words of its brand, in which nothing is markup', async () => {
    const { outputs, findings } = await emailIn('et', { et: { unsubscribe: 'Loobu <b>kirjadest</b>' } });
    const html = String(outputs.find(({ file }) => file === 'generic.html')?.content);
    expect(html).toContain('Loobu &lt;b&gt;kirjadest&lt;/b&gt;');
    expect(html).not.toContain('undefined');
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('gets a page that says nothing in another', async () => {
    const page = channels.find(({ name }) => name === 'landing-page');
    const document = { ...sampleEmail({ locale: 'et', sections: [] }), title: 'Kai', description: 'Üks kai.' };
    const result = await page?.render(document, settingIn('et'));
    const html = String(result?.outputs[0]?.content);
    expect(html).not.toMatch(/Skip|Menu|Main|home page|Language/);
    expect(html).toContain('>↓</a>');
  });
});

test('a brand says its own words rather than ours', () => {
  expect(wordsOf('de-AT', { de: { unsubscribe: 'Abmelden' } })).toMatchObject({
    unsubscribe: 'Abmelden',
    online: 'Im Browser lesen',
  });
});

function settingIn(locale: string, words = {}) {
  const brand = channelBrand('tidewater');
  return { brand: { ...brand, words }, locale, picture: async () => undefined };
}

async function emailIn(locale: string, words = {}) {
  const email = channels.find(({ name }) => name === 'email');
  const made = await email?.render(sampleEmail({ locale }), { ...settingIn(locale, words), formats: ['generic'] });
  if (!made) throw new Error('There is no channel named email.');
  return made;
}
