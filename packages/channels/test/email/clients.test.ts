import { sections } from '@pantograph/components';
import { examples } from '@pantograph/components/examples';
import { describe, expect, test } from 'vitest';
import { emailClients } from '../../src/email/clients/email-clients.js';
import { enhancements } from '../../src/email/clients/enhancements.js';
import { channelSetting } from '../channel-setting.js';
import { support } from './client-support.js';
import { htmlOf } from './html-of.js';
import { exampleSection, sampleEmail } from './sample-email.js';
import { usedFeatures } from './used-features.js';

const rich =
  '<h2>A</h2><p>One <strong>b</strong> <em>c</em> <a href="https://a.example/">d</a><br><s>e</s> <code>f</code><sub>1</sub><sup>2</sup></p><ul><li>a<ol><li>b</li></ol></li></ul><blockquote><p>q</p></blockquote><pre><code>x</code></pre><hr><table><tr><th>a</th><td>b</td></tr></table><figure><img src="https://a.example/b.png" alt="B" width="300" height="200"></figure>';

describe.each(['tidewater', 'hollyhock'] as const)('every message of %s', (brand) => {
  const used = new Map<string, string>();
  const read = async (section: ReturnType<typeof exampleSection>, locale: string) => {
    const html = await htmlOf(sampleEmail({ sections: [section], locale }), channelSetting(brand, { locale }));
    for (const feature of usedFeatures(html)) used.set(feature, section.section);
  };

  test('uses what all named clients have, or what is listed with why it may be missing', async () => {
    await read({ section: 'rich-text', body: rich }, 'en');
    for (const name of Object.keys(sections)) {
      for (const example of Object.keys(examples[name] ?? {})) await read(exampleSection(name, example), 'en');
      await read(exampleSection(name), 'ar');
    }
    const lacking = [...used].flatMap(([feature, section]) => {
      const clients = emailClients.filter((client) => ['n', 'a'].includes(support(feature, client)));
      return clients.length === 0 || feature in enhancements ? [] : [`${feature} of ${section}: ${clients.join(', ')}`];
    });
    expect(lacking).toEqual([]);
    expect(used.size).toBeGreaterThan(40);
  });

  test('uses all that is listed, so that the list says nothing that is not so', () => {
    expect(Object.keys(enhancements).filter((feature) => !used.has(feature))).toEqual([]);
  });
});

test('a message that asks more of a client is told', () => {
  const features = [...usedFeatures('<div style="display:flex;gap:1rem">a</div><video></video>')];
  expect(features).toEqual(expect.arrayContaining(['css-display-flex', 'css-gap', 'css-unit-rem', 'html-video']));
  expect(support('css-display-flex', 'outlook.windows')).toBe('n');
});

test('every client is one that caniemail tests', () => {
  for (const client of emailClients) expect(support('html-table', client), client).not.toBe('u');
});
