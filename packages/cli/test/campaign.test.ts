import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { CampaignProject } from './campaign-project.js';

let project: CampaignProject;
afterEach(() => project.remove());

describe('a brief', () => {
  test('becomes drafts and files in each of its languages, with an index of them', async () => {
    project = new CampaignProject();
    const { outputs, findings, code } = await project.campaign();
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(code).toBe(0);
    const made = new Set(outputs.map(({ channel, locale }) => `${locale} ${channel}`));
    expect(made).toEqual(new Set(['en landing-page', 'de landing-page', 'en post', 'de post']));
    for (const { path, bytes } of outputs) expect(readFileSync(join(project.out, path)).length).toBe(bytes);
    const index = project.read('index.html');
    for (const { path } of outputs) expect(index).toContain(`href="${path}"`);
    expect(project.read('en/landing-page/index.html')).toContain('Run a berth plan pilot without a fee until June.');
    expect(project.read('de/landing-page/index.html')).toContain('Pilot ohne Gebühr bis Juni.');
  });

  test('that did not change gives the same bytes, and makes nothing', async () => {
    project = new CampaignProject();
    await project.campaign();
    const before = project.files();
    expect((await project.campaign()).made).toBe(0);
    expect(project.files()).toEqual(before);
    rmSync(project.out, { recursive: true });
    await project.campaign();
    expect(project.files()).toEqual(before);
  });

  test('with one line changed changes only what depended on it', async () => {
    project = new CampaignProject();
    await project.campaign();
    const before = project.files();
    project.edit('You keep it whether you sign or not.', 'It is yours.');
    const { made } = await project.campaign();
    const changed = project.changedSince(before);
    expect(changed).toEqual(
      expect.arrayContaining(['drafts/pages/quiet-season.yaml', 'en/landing-page/index.html', 'translations/ar.xlf']),
    );
    expect(changed.filter((path) => path.startsWith('de/'))).toEqual([]);
    expect(made).toBeLessThan(3);
  });

  test('leaves what a person edited as it is, says so, and says where the brief has moved on', async () => {
    project = new CampaignProject();
    await project.campaign();
    const draft = 'drafts/pages/quiet-season.yaml';
    project.write(draft, project.read(draft).replace('What it has shown', 'What we measured'));
    const kept = await project.campaign();
    expect(kept.findings).toContainEqual(
      expect.objectContaining({ rule: 'edited', file: draft, message: expect.stringContaining('was edited by hand') }),
    );
    expect(project.read('en/landing-page/index.html')).toContain('What we measured');

    project.edit('Run a berth plan pilot without a fee until June.', 'Plan one berth without a fee until June.');
    await project.campaign();
    const page = project.read('en/landing-page/index.html');
    expect(page).toContain('What we measured');
    expect(page).toContain('Plan one berth without a fee until June.');

    project.write(draft, project.read(draft).replace('Plan one berth without a fee until June.', 'One berth, no fee.'));
    project.edit('Plan one berth without a fee until June.', 'A pilot costs nothing until June.');
    const passed = await project.campaign();
    expect(passed.findings).toContainEqual(
      expect.objectContaining({ rule: 'edited', message: expect.stringContaining('the brief says something else') }),
    );
    expect(project.read(draft)).toContain('One berth, no fee.');
  });

  test('leaves a file that a person edited as it is, also where a draft cannot be read any more', async () => {
    project = new CampaignProject();
    await project.campaign();
    const page = 'en/landing-page/index.html';
    project.write(page, `${project.read(page)}<!-- mine -->`);
    project.write('drafts/posts/quiet-season-post-1.md', '---\ntitle: [broken\n---\n');
    project.edit('Run a berth plan pilot without a fee until June.', 'Plan one berth without a fee until June.');
    const { findings } = await project.campaign();
    expect(project.read(page)).toContain('<!-- mine -->');
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'edited', file: page, severity: 'warning' }));
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'edited', file: 'drafts/posts/quiet-season-post-1.md', severity: 'error' }),
    );
    expect(project.read('drafts/posts/quiet-season-post-1.md')).toContain('[broken');
  });

  test('that was stopped while it was made is finished by the next run, which takes nothing for a person’s', async () => {
    project = new CampaignProject();
    await project.campaign();
    const whole = project.files();
    rmSync(project.out, { recursive: true });
    const child = project.startCampaign();
    await expect.poll(() => project.list().some((path) => path.endsWith('index.html')), { timeout: 20_000 }).toBe(true);
    child.kill('SIGKILL');
    const { findings } = await project.campaign();
    expect(findings.filter(({ rule }) => rule === 'edited')).toEqual([]);
    expect(project.files()).toEqual(whole);
  });
});

test('a campaign is sent by whom its brief names, and made anew where that changes', async () => {
  project = new CampaignProject('  calendar:');
  await project.campaign();
  expect(project.read('en/calendar/event.ics')).toContain('mailto:pilots@tidewater.example');
  project.edit('pilots@tidewater.example', 'quay@tidewater.example');
  await project.campaign();
  expect(project.read('en/calendar/event.ics')).toContain('mailto:quay@tidewater.example');
});

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

const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

describe('a brief with a mistake names it by line and channel, and makes the rest', () => {
  test.each([
    [
      'a field that is missing',
      /callToAction:\n(?: .*\n)+/,
      '',
      'brief-fields',
      'callToAction',
      undefined,
      'landing-page',
    ],
    ['a date in the past', 'starts: 2027-02-01', 'starts: 2019-02-01', 'brief-dates', 'starts', 'starts:', 'post'],
    ['an end before the beginning', 'ends: 2027-03-31', 'ends: 2026-12-31', 'schema', 'ends', 'ends:', 'post'],
    [
      'a channel that does not exist',
      '  post: { count: 2 }',
      '  post: { count: 2 }\n  fax:',
      'brief-channels',
      'channels.fax',
      '  fax:',
      'fax',
    ],
    [
      'a language the brand does not have',
      'locales: [en, de, ar]',
      'locales: [en, de, pt]',
      'brief-locales',
      'locales.2',
      'locales:',
      'landing-page',
    ],
    [
      'a picture that is not there',
      'media/hero-small-terminals.svg',
      'media/gone.svg',
      'brief-images',
      'images.0.src',
      'src: media',
      'landing-page',
    ],
    [
      'a button that leads nowhere',
      'page:small-terminals-pilot',
      'page:gone',
      'brief-links',
      'callToAction.href',
      'href:',
      'landing-page',
    ],
    [
      'a word of somebody else’s voice',
      'Start with one berth',
      'A seamless berth',
      'brief-voice',
      'keyMessages.1.title.en',
      'A seamless',
      'landing-page',
    ],
    [
      'a sentence in message after message',
      'A pilot ends with a file of every call, move and release it saw.',
      'The rest of the terminal follows when you say so.',
      'brief-repeats',
      'keyMessages.3.body.en',
      'en: The rest of',
      'post',
    ],
  ])('%s', async (_what, part, instead, rule, path, place, channel) => {
    project = new CampaignProject();
    project.edit(part, instead);
    const { findings, outputs } = await project.campaign();
    const found = findings.filter((finding) => finding.rule === rule && finding.path === path);
    expect(found.map((finding) => finding.channel)).toContain(channel);
    if (place !== undefined) expect(found[0]?.line).toBe(lineOf(project.brief(), place));
    expect(found[0]?.fix).not.toBe('');
    expect(outputs.map(({ locale }) => locale)).toContain('en');
  });

  test('what the schema refuses is left out alone', async () => {
    project = new CampaignProject();
    project.edit('budget: { amount: 18000, currency: EUR }', 'budget: { amount: -3, currency: euro }\nflavour: salt');
    const { findings, outputs } = await project.campaign();
    expect(findings.filter(({ rule }) => rule === 'schema').map(({ path }) => path)).toEqual(
      expect.arrayContaining(['budget.amount', 'budget.currency', 'flavour']),
    );
    expect(outputs.length).toBe(6);
  });

  test('a campaign that says only what it must is made without its days', async () => {
    project = new CampaignProject();
    const least =
      'title: Least\noffer: One berth, no fee.\nkeyMessages: [Start small., Stay if you like it.]\ncallToAction: Start\nchannels: [landing-page, post]\n';
    writeFileSync(project.file, least);
    const { findings, outputs } = await project.campaign();
    expect(outputs.map(({ path }) => path)).toEqual(['en/landing-page/index.html', 'en/post/post-1/index.html']);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(project.read('en/landing-page/index.html')).toContain('href="mailto:post@tidewater.example"');
  });

  test('fields may be named with - or _, and a single entry may stand without its list', async () => {
    project = new CampaignProject();
    project.edit(/keyMessages:/, 'key_messages:');
    project.edit(/callToAction:/, 'call-to-action:');
    project.edit(/goals:\n(?: .*\n)+/, 'goals: Planners change their tools while the quay is quiet.\n');
    project.edit('Start with one berth', 'A seamless berth');
    const { findings, outputs } = await project.campaign();
    expect(outputs).toHaveLength(6);
    const [voice] = findings.filter(({ rule }) => rule === 'brief-voice');
    expect(voice?.line).toBe(lineOf(project.brief(), 'A seamless'));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each([
    ['is no YAML', 'title: [', 'file'],
    ['is empty', '', 'file'],
    ['is a list', '- a\n- b\n', 'schema'],
  ])('a file that %s is told, and nothing is written', async (_what, text, rule) => {
    project = new CampaignProject();
    writeFileSync(project.file, text);
    const { findings, outputs, code } = await project.campaign();
    expect(findings[0]).toMatchObject({ rule, severity: 'error' });
    expect(outputs).toEqual([]);
    expect(code).toBe(1);
    expect(project.list()).toEqual([]);
  });

  test('markup in a brief is refused as text, and never reaches a page', async () => {
    project = new CampaignProject();
    project.edit('Start with one berth', '<img src=x onerror=alert(1)>');
    const { findings } = await project.campaign();
    expect(findings.map(({ path }) => path)).toContain('keyMessages.1.title.en');
    for (const path of readdirSync(project.out, { recursive: true, encoding: 'utf8' })) {
      if (path.endsWith('.html')) expect(project.read(path)).not.toContain('onerror');
    }
  });
});

describe('a brand whose logo cannot be read', () => {
  test.each([
    ['is not there', (brand: string) => brand.replace('file: logo.svg', 'file: gone.svg')],
    ['is not named', (brand: string) => brand.replace(/^logo:\n(?: .*\n)+/m, '')],
  ])('because it %s gets everything with its name in place of it, and is told', async (_why, change) => {
    project = new CampaignProject();
    const file = join(project.root, 'tokens/brands/tidewater/brand.yaml');
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    const { outputs, findings } = await project.campaign();
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'brief-logo', channel: 'landing-page' }));
    expect(outputs.map(({ locale }) => locale)).toContain('en');
    const page = project.read('en/landing-page/index.html');
    expect(page).not.toContain('src="../../assets/brand/');
    expect(page).toMatch(/<header.*>Tidewater</);
  });
});
