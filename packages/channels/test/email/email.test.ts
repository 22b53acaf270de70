import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type ChannelDocument, type ChannelSetting, channels } from '../../src/index.js';
import { channelSetting } from '../channel-setting.js';
import { htmlOf } from './html-of.js';
import { readHtml } from './read-html.js';
import { exampleSection, sampleEmail } from './sample-email.js';

const email = channels.find(({ name }) => name === 'email');
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><path fill="#123" d="M0 0h40v30z"/></svg>';
const picture = async () => ({ bytes: new TextEncoder().encode(svg), type: 'image/svg+xml' });
const setting = channelSetting('tidewater', { picture });

async function make(document: ChannelDocument, more: Partial<ChannelSetting> = {}) {
  if (!email) throw new Error('There is no email channel.');
  return email.render(document, { ...setting, ...more });
}

describe('an email', () => {
  test('comes for every service as HTML, plain text, its two lines and a zip', async () => {
    const { outputs, findings } = await make(sampleEmail());
    expect(findings).toEqual([]);
    expect(outputs.map(({ file, type }) => `${file} ${type}`)).toEqual(
      ['generic', 'hubspot', 'mailchimp', 'marketo', 'salesforce'].flatMap((name) => [
        `${name}.html text/html`,
        `${name}.txt text/plain`,
        `${name}.subject.txt text/plain`,
        `${name}.zip application/zip`,
      ]),
    );
  });

  test('is the same bytes whenever it is made', async () => {
    const [one, two] = await Promise.all([make(sampleEmail()), make(sampleEmail())]);
    expect(one).toEqual(two);
  });

  test('has its subject as title, its preheader first, one main title, and a language', async () => {
    const html = await htmlOf(sampleEmail(), setting);
    expect(html).toContain('<title>February is when you change tools</title>');
    expect(html).toMatch(/<html lang="en" dir="ltr"/);
    expect(readHtml(html).text).toMatch(/^A pilot costs nothing until June\./);
    expect(html.match(/<h1\b/g)).toHaveLength(1);
  });

  test('of a document without sections is its title, its text, its picture and what to do next', async () => {
    const image = { src: 'https://a.example/quay.png', alt: 'A quay', width: 800, height: 600 };
    const { text, links } = readHtml(await htmlOf(sampleEmail({ sections: [], image }), setting));
    expect(text).toContain('A quay February is when you change tools A pilot costs nothing until June.');
    expect(links).toContain('https://www.tidewater.example/pilot/');
  });

  test('says what somebody wrote for it, for all services or for one', async () => {
    const copy = {
      email: 'Good morning.\n\nSee you in March.',
      'email.hubspot': 'For HubSpot alone.',
      'social.x': 'no',
    };
    const text = async (service: string) => readHtml(await htmlOf(sampleEmail({ copy }), setting, service)).text;
    expect(await text('mailchimp')).toContain('Good morning. See you in March. Start a 30-day pilot');
    expect(await text('hubspot')).toContain('For HubSpot alone.');
    expect(await text('hubspot')).not.toContain('Good morning.');
  });

  test('measures links to the brand by the service that sends it, and no others', async () => {
    const document = sampleEmail({
      sections: [{ section: 'rich-text', body: '<p><a href="https://port.example/">Port</a></p>' }],
    });
    const measured = { ...setting, campaign: 'quiet-season' };
    const { links } = readHtml(await htmlOf(document, measured, 'marketo'));
    expect(links).toContain(
      'https://www.tidewater.example/pilot/?utm_source=marketo&utm_medium=email&utm_campaign=quiet-season&utm_content=quiet-season-1',
    );
    expect(links).toContain('https://port.example/');
  });

  test('shows pictures as PNG, by an address in the message and by a file in the zip', async () => {
    const { outputs } = await make(sampleEmail(), { formats: ['mailchimp'] });
    const html = String(outputs.find(({ file }) => file === 'mailchimp.html')?.content);
    expect(html).toContain('src="https://www.tidewater.example/examples/berths.png"');
    expect(html).toContain('src="https://www.tidewater.example/brand/logo.png"');
    const zip = unzipSync(outputs.find(({ file }) => file === 'mailchimp.zip')?.content as Uint8Array);
    const packed = new TextDecoder().decode(zip['quiet-season-1.html']);
    for (const name of ['images/berths.png', 'images/logo.png', 'images/logo-inverse.png']) {
      expect(packed).toContain(`src="${name}"`);
      expect([...(zip[name] ?? []).slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
    }
    expect(Object.keys(zip).sort()).toEqual([
      'images/berths.png',
      'images/logo-inverse.png',
      'images/logo.png',
      'quiet-season-1.html',
      'quiet-season-1.subject.txt',
      'quiet-season-1.txt',
    ]);
  });

  test('draws pictures in the colours of the brand, where they name its tokens', async () => {
    const named =
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><path fill="var(--pg-color-action-background)" d="M0 0h40v30H0z"/></svg>';
    const painted = async () => ({ bytes: new TextEncoder().encode(named), type: 'image/svg+xml' });
    const { outputs } = await make(sampleEmail(), { formats: ['generic'], picture: painted });
    const zip = unzipSync(outputs.find(({ file }) => file === 'generic.zip')?.content as Uint8Array);
    const pixel = await sharp(zip['images/berths.png'])
      .extract({ left: 300, top: 200, width: 1, height: 1 })
      .removeAlpha()
      .raw()
      .toBuffer();
    expect([...pixel]).toEqual([0x00, 0x7e, 0x6e]);
  });

  test('asks nobody but the brand for anything', async () => {
    const html = await htmlOf(sampleEmail(), setting);
    const hosts = [...html.matchAll(/(?:src="|url\('?|@import\s+["']?)(https?:\/\/[^/"')]+)/g)].map(([, host]) => host);
    expect(new Set(hosts)).toEqual(new Set(['https://www.tidewater.example']));
  });
});

describe('a finding tells', () => {
  const without = { ...setting.brand, sender: { name: 'Tidewater', email: 'post@tidewater.example' } };
  const many = Array.from({ length: 14 }, () => exampleSection('product-cards'));
  const cases: [string, Partial<ChannelDocument>, Partial<ChannelSetting>, string, RegExp][] = [
    ['a subject that inboxes cut', { title: 'A'.repeat(61) }, {}, 'title', /61 characters; inboxes show 60/],
    ['a preheader that inboxes cut', { description: 'B'.repeat(141) }, {}, 'description', /inboxes show 140/],
    ['a message without a subject', { title: ' ' }, {}, 'title', /no subject/],
    ['a field that nobody knows', { title: '{{shoe_size|40}}' }, {}, 'title', /no merge field \{\{shoe_size\|40\}\}/],
    ['a field without a fallback', { description: 'Hi {{first_name}}' }, {}, 'description', /has no fallback/],
    ['a field that does not end', { legal: 'Hi {{first_name|x' }, {}, 'legal', /does not end/],
    [
      'a field within a section',
      { sections: [{ section: 'hero', title: 'A', facts: [{ label: '{{x}}', value: 'B' }] }] },
      {},
      'sections.0.facts.0.label',
      /no merge field/,
    ],
    [
      'an address that could act',
      { action: { label: 'A', href: 'javascript:alert(1)' } },
      {},
      'action.href',
      /could run a script/,
    ],
    [
      'a field in an address',
      { action: { label: 'A', href: 'https://a.example/{{x}}' } },
      {},
      'action.href',
      /not filled in/,
    ],
    [
      'a section that is not there',
      { sections: [{ section: 'carousel' }] },
      {},
      'sections.0.section',
      /no section "carousel"/,
    ],
    ['a picture that cannot be read', {}, { picture: async () => undefined }, 'sections.0.image.src', /cannot be read/],
    [
      'a picture that cannot be drawn',
      {},
      { picture: async () => ({ bytes: new Uint8Array([1, 2]), type: 'image/webp' }) },
      'sections.0.image.src',
      /cannot be read/,
    ],
    [
      'a text from the other side',
      { sections: [{ section: 'hero', title: 'مرحبا بكم' }] },
      {},
      'sections.0.title',
      /from right to left/,
    ],
    ['a brand without a postal address', {}, { brand: without, formats: ['generic'] }, '', /no postal address/],
    ['a message that Gmail clips', { sections: many }, { formats: ['generic'] }, 'sections', /weighs \d+ KB/],
  ];

  test.each(cases)('%s', async (_what, document, more, path, message) => {
    const { findings, outputs } = await make(sampleEmail(document), more);
    expect(findings.filter((found) => found.path === path).map((found) => found.message)).toContainEqual(
      expect.stringMatching(message),
    );
    for (const { fix, channel } of findings) expect([fix.length > 9, channel]).toEqual([true, 'email']);
    expect(outputs.length).toBeGreaterThan(3);
  });
});

test('a letter of several signs counts as one', async () => {
  const { findings } = await make(sampleEmail({ title: '👩🏽‍🌾'.repeat(60) }));
  expect(findings).toEqual([]);
});

test('an email of six sections weighs less than Gmail shows', async () => {
  const sections = ['hero', 'stats', 'feature-grid', 'quote', 'pricing', 'call-to-action'].map((name) =>
    exampleSection(name),
  );
  const html = await htmlOf(sampleEmail({ sections }), { ...setting, campaign: 'quiet-season' }, 'salesforce');
  expect(Buffer.byteLength(html)).toBeLessThan(102_400);
});
