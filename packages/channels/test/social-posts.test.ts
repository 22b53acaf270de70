import { expect, test } from 'vitest';
import { countCharacters, postText, sentences, socialNetworks } from '../src/index.js';
import { hashtag } from '../src/social/hashtag.js';
import { social } from '../src/social/social.js';
import { channelSetting } from './channel-setting.js';
import { sampleDocument } from './sample-document.js';

const setting = channelSetting('tidewater', { campaign: 'quiet-season' });

function networkOf(name: string) {
  const network = socialNetworks.find((known) => known.name === name);
  if (!network) throw new Error(name);
  return network;
}

const post = (name: string, more: Parameters<typeof sampleDocument>[0] = {}) =>
  postText(sampleDocument(more), networkOf(name), setting);

test('a post says the description, then a measured link, then hashtags', () => {
  const { text, findings } = post('linkedin');
  expect(text).toBe(
    [
      'Berth planning on live positions and tides. Start a pilot without a fee until June.',
      'https://www.tidewater.example/pilot/?utm_source=linkedin&utm_medium=social&utm_campaign=quiet-season&utm_content=post-1',
      '#BerthPlanning #ports #DwellTime',
    ].join('\n\n'),
  );
  expect(findings).toEqual([]);
});

test('each network gets as many hashtags as read well there, and no link where nobody can follow it', () => {
  expect(post('x').text).toMatch(/#BerthPlanning #ports$/);
  expect(post('threads').text).toMatch(/\n#BerthPlanning$/);
  const instagram = post('instagram');
  expect(instagram.text).not.toContain('https://');
  expect(instagram.findings).toMatchObject([{ rule: 'social-link', severity: 'warning', path: 'action.href' }]);
});

test('what is too long keeps whole sentences, and says which it left out', () => {
  const first = 'The first sentence says what matters.';
  const description = [
    first,
    ...Array.from({ length: 8 }, (_, n) => `Sentence ${n} of this text is there to be left out, it is long.`),
  ].join(' ');
  const { text = '', findings } = post('x', { description });
  const { limits } = networkOf('x');
  expect(countCharacters(text, limits)).toBeLessThanOrEqual(280);
  expect(text.startsWith(first)).toBe(true);
  const [said = ''] = text.split('\n\n');
  expect(sentences(description, 'en').slice(0, sentences(said, 'en').length).join(' ')).toBe(said);
  expect(findings[0]).toMatchObject({ rule: 'social-length', severity: 'warning', path: 'description' });
  expect(findings[0]?.message).toContain('Sentence 7');
});

test('words of one’s own are never cut: too long for one network, they are an error there and a post elsewhere', async () => {
  const document = sampleDocument({ copy: { social: `${'A sentence of one’s own. '.repeat(14)}`.trim() } });
  const { outputs, findings } = await social.render(document, { ...setting, formats: ['x', 'linkedin'] });
  expect(outputs.map(({ file }) => file)).toEqual(['linkedin.txt', 'linkedin.png']);
  expect(findings).toMatchObject([{ severity: 'error', format: 'x', path: 'copy.social', channel: 'social' }]);
});

test('words for a network go before words for all', () => {
  const copy = { social: 'For all.', 'social.x': 'For X, https://www.tidewater.example/pilot/ in it.' };
  expect(post('x', { copy }).text).toBe('For X, https://www.tidewater.example/pilot/ in it.\n\n#BerthPlanning #ports');
  expect(post('bluesky', { copy }).text).toMatch(/^For all\.\n\nhttps/);
});

test('a first sentence that fits nowhere with its link is an error that names the limit', () => {
  const { text, findings } = post('bluesky', { description: `${'word '.repeat(80)}end.` });
  expect(text).toBeUndefined();
  expect(findings).toMatchObject([{ severity: 'error', path: 'description', message: expect.stringContaining('300') }]);
});

test('hashtags that find no place are told, each with its place', () => {
  const room = 280 - 'Start.\n\n'.length - 23;
  const { findings } = post('x', { copy: { 'social.x': `Start. ${'a'.repeat(room - 8)}` } });
  expect(findings.map(({ path }) => path)).toEqual(['tags.0', 'tags.1', 'tags.2']);
});

test('an emoji sequence at the limit stays whole or the text is told to be too long', () => {
  const family = '👨‍👩‍👧‍👦';
  const { limits } = networkOf('bluesky');
  const fits = { copy: { 'social.bluesky': `${'a'.repeat(299)}${family}` }, action: undefined, tags: [] };
  expect(post('bluesky', fits).text?.endsWith(family)).toBe(true);
  const over = { ...fits, copy: { 'social.bluesky': `${'a'.repeat(300)}${family}` } };
  expect(post('bluesky', over)).toMatchObject({ findings: [{ severity: 'error', path: 'copy.social.bluesky' }] });
  const heavy = { ...fits, copy: { 'social.bluesky': family.repeat(130) } };
  expect(countCharacters(family.repeat(130), limits)).toBe(130);
  expect(post('bluesky', heavy).text, '3,250 bytes').toBeUndefined();
});

test('more hashtags or mentions than a network takes are told', () => {
  const tags = Array.from({ length: 31 }, (_, n) => `#tag${n}`).join(' ');
  expect(post('instagram', { copy: { social: tags } }).findings[0]).toMatchObject({
    rule: 'social-count',
    severity: 'error',
  });
  const people = Array.from({ length: 21 }, (_, n) => `@person${n}`).join(' ');
  expect(post('instagram', { copy: { social: people } }).findings[0]?.message).toContain('21');
});

test.each([
  ['berth planning', 'en', '#BerthPlanning'],
  ['ports', 'en', '#ports'],
  ['IBM', 'en', '#IBM'],
  ['C++', 'en', '#C'],
  ['istanbul limanı', 'tr', '#İstanbulLimanı'],
  ['تقويم البذر', 'ar', '#تقويمالبذر'],
  ['種まき', 'ja', '#種まき'],
  ['Liegezeit & Hafen', 'de', '#LiegezeitHafen'],
  ['2027', 'en', ''],
  ['🌱', 'en', ''],
])('the tag "%s" in %s is the hashtag "%s"', (tag, locale, expected) => {
  expect(hashtag(tag, locale)).toBe(expected);
});

test('a post and its card come with an alternative text, in the order networks are listed', async () => {
  const { outputs, findings } = await social.render(sampleDocument(), setting);
  expect(outputs.map(({ file }) => file)).toEqual(socialNetworks.flatMap(({ name }) => [`${name}.txt`, `${name}.png`]));
  for (const { type, alt } of outputs) if (type === 'image/png') expect(alt).toBe('You know before the ship does.');
  expect(findings.map(({ rule }) => rule)).toEqual(['social-link']);
});
