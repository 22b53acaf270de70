import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { CampaignProject } from './campaign-project.js';
import { lineOf } from './line-of.js';

let project: CampaignProject;
afterEach(() => project.remove());

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
