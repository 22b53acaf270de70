import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { CampaignProject } from './campaign-project.js';

let project: CampaignProject;
afterEach(() => project.remove());

describe('a language without words', () => {
  test('gets the structure, waits, and is made once its words came back', async () => {
    project = new CampaignProject();
    const { outputs, findings } = await project.campaign();
    expect(outputs.filter(({ locale }) => locale === 'ar')).toEqual([]);
    expect(project.read('drafts/pages/quiet-season.ar.yaml')).not.toMatch(/quay is quiet|berth plan/i);
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'awaiting-translation', locale: 'ar', channel: 'landing-page', line: 2 }),
    );
    const file = 'translations/ar.xlf';
    expect(project.read(file)).toContain('target-language="ar"');
    const translated = project
      .read(file)
      .replaceAll(
        /<source>([^<]*)<\/source>(\s*<target\s*\/>|\s*<target>[^<]*<\/target>)?/g,
        '<source>$1</source><target>كلمات</target>',
      );
    project.write(file, translated);
    const back = await project.campaign();
    expect(back.outputs.filter(({ locale }) => locale === 'ar').map(({ channel }) => channel)).toEqual(
      expect.arrayContaining(['landing-page', 'post']),
    );
    const page = project.read('ar/landing-page/index.html');
    expect(page).toContain('dir="rtl"');
    expect(page).toContain('كلمات');
    expect(page).not.toContain('quay');
  });

  test('waits again for a sentence that changed since', async () => {
    project = new CampaignProject();
    await project.campaign();
    const file = 'translations/ar.xlf';
    project.write(
      file,
      project
        .read(file)
        .replaceAll(/<source>([^<]*)<\/source>(\s*<target\s*\/>)?/g, '<source>$1</source><target>كلمات</target>'),
    );
    project.edit('Run a berth plan pilot without a fee until June.', 'Plan one berth without a fee until June.');
    const { findings, outputs } = await project.campaign();
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'translation',
        path: 'offer',
        message: expect.stringContaining('has changed since'),
      }),
    );
    expect(outputs.filter(({ locale, channel }) => locale === 'ar' && channel === 'landing-page')).toEqual([]);
  });
});

test('a language that nobody has words in gets what needs none, and is told by its place in the brief', async () => {
  project = new CampaignProject('  landing-page:\n  email:\n  sms:');
  const file = join(project.root, 'tokens/brands/tidewater/brand.yaml');
  const brand = readFileSync(file, 'utf8')
    .replace('locales: [en, de, ar]', 'locales: [en, de, ar, et]')
    .replace('tagline:\n', 'tagline:\n  et: Teate enne laeva.\n')
    .replace('legal:\n', 'legal:\n  et: Tidewater on väljamõeldud.\n');
  writeFileSync(file, brand);
  const least =
    'title: Vaikne aeg\noffer: Üks kai tasuta juunini.\nkeyMessages: [Alustage ühest kaist., Jääge kui meeldib.]\ncallToAction: Alusta\nlanguage: et\nlocales: [et]\nchannels: [landing-page, email, sms]\n';
  writeFileSync(project.file, least);
  const { outputs, findings } = await project.campaign();
  expect(new Set(outputs.map(({ channel }) => channel))).toEqual(new Set(['landing-page', 'sms']));
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: 'email-language', path: 'locales.0', line: 6, channel: 'email' }),
  );
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'brief-words', path: 'locales.0', line: 6 }));
  expect(project.read('et/landing-page/index.html')).not.toMatch(/Skip to|What you get|home page/);

  writeFileSync(file, `${brand}words:\n  et: { unsubscribe: Loobu kirjadest, what: Mida saate }\n`);
  const spoken = await project.campaign();
  expect(spoken.outputs.map(({ channel }) => channel)).toContain('email');
  expect(project.read('et/email/announcement/generic.txt')).toContain('Loobu kirjadest: mailto:');
  expect(project.read('et/landing-page/index.html')).toContain('Mida saate');
});
