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
