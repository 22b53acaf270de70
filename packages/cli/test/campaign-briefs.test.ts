import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { CampaignProject } from './campaign-project.js';
import { lineOf } from './line-of.js';

let project: CampaignProject;
afterEach(() => project.remove());

const family = '👩‍👩‍👧‍👦';
const least = `title: Least
brand: tidewater
offer: One berth, no fee.
keyMessages: [Start small., Stay if you like it.]
callToAction: Start
channels: [landing-page, post, email, sms, calendar]
event: { name: Port day, start: 2027-05-14T09:00, end: 2027-05-14T17:00, place: Hamburg }
`;
const instead = (part: string, other: string) => least.replace(part, () => other);

/** Make a brief that lies outside of every brand's content. */
async function campaignOf(brief: string | Uint8Array, name = 'brief.yaml', ...more: string[]) {
  project = new CampaignProject();
  const file = join(project.root, name);
  writeFileSync(file, brief);
  const { code, stdout, stderr } = await project.run('campaign', file, '--out', project.out, '--json', ...more);
  expect(stderr).toBe('');
  return { code, ...JSON.parse(stdout) } as Awaited<ReturnType<CampaignProject['campaign']>>;
}

describe('a brief that cannot be read', () => {
  test.each<[what: string, brief: string | Uint8Array, line: number | undefined]>([
    ['with a list that does not end', 'title: x\nkeyMessages: [a\n', 3],
    ['with tabs', 'title: x\nkeyMessages:\n\t- a\n', 3],
    ['with a field twice', `${least}title: Again\n`, 8],
    ['with parts that repeat others', 'a: &a [x]\nb: *a\n', 2],
    ['that is empty', '', undefined],
    ['of comments alone', '# nothing\n', undefined],
    ['of several documents', `${least}---\n${least}`, undefined],
    ['in UTF-16', Buffer.from(least, 'utf16le'), undefined],
    ['in Latin 1', Buffer.from(instead('small', 'smäll'), 'latin1'), 4],
    ['with a NUL', 'title: a\0b\n', 1],
    ['that is a list', '- a\n', 1],
    ['that is a sentence', 'hello\n', 1],
  ])('%s is a finding as every other, and nothing is made', async (_what, brief, line) => {
    const { code, outputs, findings } = await campaignOf(brief);
    expect(code).toBe(1);
    expect(outputs).toEqual([]);
    expect(findings[0]).toMatchObject({ severity: 'error', path: '', channel: null, file: expect.any(String) });
    if (line !== undefined) expect(findings[0]?.line).toBe(line);
    expect(findings[0]?.fix).not.toBe('');
    expect(project.list()).toEqual([]);
  });

  test.each([
    ['names none', instead('brand: tidewater\n', ''), 1],
    ['names one that is not there', instead('brand: tidewater', 'brand: nobody'), 2],
    ['names it as a list', instead('brand: tidewater', 'brand: [tidewater]'), 2],
  ])('for a brand, because it %s, is a finding at that field', async (_what, brief, line) => {
    const { code, outputs, findings } = await campaignOf(brief);
    expect([code, outputs]).toEqual([1, []]);
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'brief-brand', path: 'brand', line }));
  });

  test('because it is not there is told in the same form, and nothing was done', async () => {
    project = new CampaignProject();
    const { code, stdout } = await project.run('campaign', 'nowhere.yaml', '--json');
    expect(code).toBe(2);
    const { outputs, findings, error } = JSON.parse(stdout);
    expect(outputs).toEqual([]);
    expect(findings).toEqual([expect.objectContaining({ path: '', channel: null, ...error })]);
  });

  test('into a folder that is a file is told in the same form', async () => {
    project = new CampaignProject();
    const { code, stdout } = await project.run('campaign', project.file, '--out', project.file, '--json');
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ outputs: [], findings: [{ severity: 'error', path: '' }] });
  });
});

test.each<[what: string, brief: string | Uint8Array, name: string]>([
  ['after a byte order mark', `\ufeff${least}`, 'brief.yaml'],
  ['with lines that end as on Windows', least.replaceAll('\n', '\r\n'), 'brief.yml'],
  ['with five megabytes of comment', `${least}# ${'x'.repeat(5_000_000)}\n`, 'brief.yaml'],
  ['named in another writing', least, 'رصيف.yaml'],
  [
    'as JSON',
    JSON.stringify({
      title: 'Least',
      brand: 'tidewater',
      offer: 'One berth, no fee.',
      keyMessages: ['Start small.', 'Stay if you like it.'],
      callToAction: 'Start',
      channels: { 'landing-page': true, post: 'yes', email: 2, sms: null, push: false, calendar: {} },
      event: { name: 'Port day', start: '2027-05-14T09:00', end: '2027-05-14T17:00', place: 'Hamburg' },
    }),
    'brief.json',
  ],
])('a brief %s is read as any other', async (_what, brief, name) => {
  const { code, outputs, findings } = await campaignOf(brief, name);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(code).toBe(0);
  expect(new Set(outputs.map(({ channel }) => channel))).toEqual(
    new Set(['landing-page', 'post', 'email', 'sms', 'calendar']),
  );
});

const channelMap = instead(
  'channels: [landing-page, post, email, sms, calendar]',
  'channels:\n  landing-page:\n  email: { count: 0 }\n  post: [web, fax]\n  sms: maybe\n  calendar:',
);

describe('what is wrong in a brief from elsewhere is told where it stands, and the rest is made', () => {
  test.each<[what: string, brief: string, rule: string, path: string, place: string, channel: string]>([
    ['a count of none', channelMap, 'schema', 'channels.email.count', '  email:', 'email'],
    ['a format that is none', channelMap, 'brief-channels', 'channels.post.formats.1', '  post:', 'post'],
    ['a channel with no wish', channelMap, 'schema', 'channels.sms', '  sms:', 'sms'],
    ['a date in words', `${least}starts: 1 May 2027\n`, 'schema', 'starts', 'starts:', 'post'],
    ['a time zone of nowhere', `${least}timeZone: Mars/Olympus\n`, 'schema', 'timeZone', 'timeZone:', 'calendar'],
    [
      'an hour that clocks skip',
      instead('2027-05-14T09:00', '2027-03-28T02:30'),
      'brief-clocks',
      'event.start',
      'event:',
      'calendar',
    ],
    [
      'an hour that clocks show twice',
      instead('end: 2027-05-14T17:00', 'end: 2027-10-31T02:30'),
      'brief-clocks',
      'event.end',
      'event:',
      'calendar',
    ],
    [
      'an event that ends before it begins',
      instead('end: 2027-05-14T17:00', 'end: 2027-05-14T08:00'),
      'calendar-event',
      'event.end',
      'event:',
      'calendar',
    ],
    [
      'Arabic as English',
      instead('One berth, no fee.', 'رصيف واحد بلا رسوم.'),
      'brief-direction',
      'offer',
      'offer:',
      'landing-page',
    ],
    [
      'a message that comes twice',
      instead('Stay if you like it.', 'Start small.'),
      'brief-repeats',
      'keyMessages.1',
      'keyMessages:',
      'email',
    ],
    ['a field that is none', `${least}flavour: salt\n`, 'schema', 'flavour', 'flavour:', 'email'],
    ['words for a channel that is none', `${least}copy: { fax: Hello }\n`, 'schema', 'copy.fax', 'copy:', 'fax'],
    [
      'a picture elsewhere',
      `${least}images: [{ src: ../../etc/passwd, alt: '' }]\n`,
      'brief-images',
      'images.0.src',
      'images:',
      'landing-page',
    ],
    [
      'emoji of several signs at the limit',
      `${least}copy: { sms: '${family.repeat(60)}' }\n`,
      'sms-length',
      'copy.sms',
      'copy:',
      'sms',
    ],
    [
      'too many goals',
      `${least}goals:\n${'  - Say something that matters here.\n'.repeat(12)}`,
      'schema',
      'goals',
      'goals:',
      'post',
    ],
    ['a budget that is a bare number', `${least}budget: 0\n`, 'schema', 'budget', 'budget:', 'post'],
    [
      'a text that is cut off at its comma',
      instead('One berth, no fee.', '{ en: One berth, without a fee. }'),
      'schema',
      'offer.en',
      'offer:',
      'landing-page',
    ],
    [
      'a date of an event in words',
      instead('start: 2027-05-14T09:00', 'start: tomorrow'),
      'schema',
      'event.start',
      'event:',
      'calendar',
    ],
    [
      'a link that runs a script',
      instead('callToAction: Start', "callToAction: { label: Start, href: 'javascript:alert(1)' }"),
      'schema',
      'callToAction.href',
      'callToAction:',
      'landing-page',
    ],
  ])('%s', async (_what, brief, rule, path, place, channel) => {
    const { outputs, findings } = await campaignOf(brief);
    const found = findings.filter((finding) => finding.rule === rule && finding.path === path);
    expect(found.map((finding) => finding.channel)).toContain(channel);
    expect(found.map(({ message }) => message)).not.toContainEqual(expect.stringMatching(/Invalid input|is missing/));
    expect(found[0]?.line).toBe(lineOf(brief, place));
    expect(found[0]?.fix).not.toBe('');
    expect(outputs.map(({ channel: made }) => made)).toContain('landing-page');
  });

  test('a campaign that starts at an hour without an offset has its posts on that day', async () => {
    const { findings } = await campaignOf(`${least}starts: 2027-05-01T09:30\n`);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(project.read('drafts/posts/brief-post-1.md')).toMatch(/^date: "?2027-05-01"?$/m);
  });
});

test('a page shows messages that are sentences as headings, and says none twice', async () => {
  const long = 'Every call of the next seventy-two hours stands on one line, with its tide and its tug.';
  await campaignOf(instead('[Start small., Stay if you like it.]', `[Start small. Stay if you like it., '${long}']`));
  const page = project.read('drafts/pages/brief.yaml');
  expect(page).toContain('- title: Start small.\n        body: Stay if you like it.\n');
  expect(page.split(long)).toHaveLength(2);
});

test('a picture that is not there keeps no language waiting for what is said of it', async () => {
  const brief = `title: { en: Port day, de: Hafentag }
brand: tidewater
offer: { en: 'One berth, no fee.', de: 'Ein Liegeplatz, ohne Gebühr.' }
callToAction: { label: { en: Start, de: Beginnen } }
locales: [en, de]
channels: [landing-page, social]
images: [{ src: missing.jpg, alt: { en: A berth } }]
`;
  const { findings, outputs } = await campaignOf(brief);
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'brief-images', path: 'images.0.src', line: 7 }));
  expect(findings.filter(({ rule }) => rule === 'awaiting-translation')).toEqual([]);
  for (const channel of ['landing-page', 'social']) {
    expect(outputs).toContainEqual(expect.objectContaining({ channel, locale: 'de' }));
  }
});

test('what keeps a page from being made is told of its sheet and its texts too', async () => {
  const { findings, outputs } = await campaignOf(
    `${least.replace('landing-page', 'landing-page, print, text')}locales: [en, ar]\n`,
  );
  for (const channel of ['landing-page', 'print', 'text']) {
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'awaiting-translation', channel, locale: 'ar' }));
    expect(outputs).not.toContainEqual(expect.objectContaining({ channel, locale: 'ar' }));
  }
});

test.each([
  ['in another language alone', '{ de: Ein Liegeplatz. }', []],
  ['in no language', '{}', []],
  ['in another language than that of the translation', '{ de: Ein Liegeplatz. }', ['en', 'ar']],
])('a text %s keeps its channels waiting, and says so', async (_what, offer, locales) => {
  const asked = locales.length > 0 ? `locales: [${locales.join(', ')}]\n` : '';
  const brief = instead('One berth, no fee.', offer) + asked;
  const { findings, outputs } = await campaignOf(brief);
  for (const locale of locales.length > 0 ? locales : ['en']) {
    for (const channel of ['landing-page', 'post', 'calendar']) {
      const waiting = { rule: 'awaiting-translation', path: 'offer', channel, locale, line: lineOf(brief, 'offer:') };
      expect(findings).toContainEqual(
        expect.objectContaining({ ...waiting, fix: expect.stringContaining('Write offer in') }),
      );
      expect(outputs).not.toContainEqual(expect.objectContaining({ channel, locale }));
    }
  }
});

test('half a sentence, cut off at its comma, goes out nowhere', async () => {
  const { findings } = await campaignOf(instead('One berth, no fee.', '{ en: One berth, without a fee. }'));
  expect(findings.map(({ path }) => path)).not.toContain('offer.without a fee.');
  for (const path of project.list()) expect(project.read(path), path).not.toMatch(/One berth/);
});

test('what is wrong in a draft that a person edited names the draft', async () => {
  await campaignOf(least);
  const file = 'drafts/pages/brief.yaml';
  project.write(file, project.read(file).replace('sections:', 'sections:\n  - section: hero\n    title: 7'));
  const { stdout } = await project.run('campaign', join(project.root, 'brief.yaml'), '--out', project.out, '--json');
  const { findings } = JSON.parse(stdout) as Awaited<ReturnType<CampaignProject['campaign']>>;
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'schema', file, channel: 'landing-page' }));
});

test('the page of an event says when and where, in each of its languages and in no other', async () => {
  const { findings, outputs } = await campaignOf(`title: { en: Port day, de: Hafentag }
brand: tidewater
template: event
locales: [en, de]
offer: { en: 'One day, no fee.', de: 'Ein Tag, ohne Gebühr.' }
keyMessages: [{ en: Walk the quay., de: Gehen Sie über den Kai. }, { en: Meet the planners., de: Treffen Sie die Planer. }]
callToAction: { label: { en: Save a place, de: Platz sichern } }
channels: [landing-page, calendar]
timeZone: Europe/Berlin
starts: 2027-05-01T08:00+02:00
event:
  name: { en: Port day, de: Hafentag }
  start: 2027-05-14T09:00+02:00
  end: 2027-05-14T17:30
  place: { en: Shed 52, de: Schuppen 52 }
`);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(outputs.filter(({ channel }) => channel === 'landing-page').map(({ locale }) => locale)).toEqual(['en', 'de']);
  const [english, german] = ['en', 'de'].map((locale) => project.read(`${locale}/landing-page/index.html`));
  expect(english).toMatch(/When<.*14 May 2027.*09:00–17:30 CEST.*Where<.*Shed 52/s);
  expect(german).toMatch(/Wann<.*14\. Mai 2027.*09:00–17:30 MESZ.*Wo<.*Schuppen 52/s);
  expect(german).not.toMatch(/When<|Where<|Shed 52/);
  expect(project.read('en/calendar/event.ics')).toContain('DTSTART:20270514T070000Z');
});

test('no line break, formula or markup of a brief becomes more than words, in any file', async () => {
  const hostile = `title: "Least\\r\\nBcc: all@example.org"
brand: tidewater
offer: "=cmd|'/C calc'!A0"
keyMessages: ["+1+1 is a formula.", "**Bold** and [a link](javascript:alert(1)) and # a heading."]
callToAction: Start
sender: { name: "Harbour\\r\\nBcc: all@example.org", email: a@example.org }
event: { name: "A\\r\\nEND:VEVENT\\r\\nATTENDEE:x", start: 2027-05-01T10:00, end: 2027-05-01T11:00, place: "B\\nX-EVIL:1" }
keywords: ["=1+1", "@SUM(A1)"]
starts: 2027-05-01
channels: { landing-page: , post: , email: , calendar: , push: , text: , social: { formats: [linkedin, x] } }
`;
  await campaignOf(hostile);
  const text = readdirSync(project.out, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:txt|ics|csv|html|md)$/.test(path),
  );
  expect(text.length).toBeGreaterThan(10);
  for (const path of text.filter((path) => !path.startsWith('drafts'))) {
    const content = project.read(path);
    if (/\.(?:subject\.txt|ics|csv)$/.test(path)) expect(content, path).not.toMatch(/^(?:Bcc|ATTENDEE|X-EVIL)[:;]/m);
    if (path.endsWith('.html')) expect(content, path).not.toContain('href="javascript:');
    if (path.endsWith('.md')) expect(content, path).not.toMatch(/(?<!\\)\]\(javascript:/);
    if (path.endsWith('.csv')) expect(content, path).not.toMatch(/(?:^|,)"?[=+@]/m);
  }
});
