import { expect, test } from 'vitest';
import { channelSetting } from '../channel-setting.js';
import { htmlOf } from './html-of.js';
import { flat, readHtml } from './read-html.js';
import { sampleEmail } from './sample-email.js';

const setting = channelSetting('tidewater');
const plain = readHtml(await htmlOf(document('Words'), setting));

/** A message with a text wherever one may stand. */
function document(text: string) {
  const picture = { src: `https://a.example/${text}.png`, alt: text, width: 400, height: 300 };
  return sampleEmail({
    title: text,
    description: text,
    legal: text,
    action: { label: text, href: 'https://www.tidewater.example/pilot/' },
    sections: [
      {
        section: 'hero',
        kicker: text,
        title: text,
        body: text,
        image: picture,
        facts: [{ label: text, value: text }],
        primary: { label: text, href: `https://a.example/?q=${text}` },
      },
      { section: 'quote', quote: text, name: text, attribution: text },
      {
        section: 'stats',
        items: [
          { value: text, label: text, note: text },
          { value: text, label: text },
        ],
      },
      { section: 'pricing', title: text, plans: [{ name: text, price: text, features: [text] }] },
    ],
  });
}

test.each([
  ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['the end of an attribute', '" onload="alert(1)" x="'],
  ['the end of a style', '</style><script>alert(1)</script>'],
  ['the end of a comment for Outlook', '<![endif]--><script>alert(1)</script><!--[if mso]>'],
  ['a comment that never ends', '<!-- a'],
  ['elements of MJML', '</mj-text><mj-raw><script>alert(1)</script></mj-raw>'],
  ['references', '&lt;b&gt; &amp;amp; &#60;'],
  ['signs of replacements', "$& $1 $$ $` $'"],
  ['single quotation marks', "it's \u2018here\u2019"],
  ['letters of another direction', 'مرحبا <b>🌊</b>'],
])('a text with %s is words and nothing else', async (_what, text) => {
  const reading = readHtml(await htmlOf(document(text), setting));
  expect(reading.text).toContain(flat(text));
  expect([...reading.tags].filter((tag) => !plain.tags.has(tag))).toEqual([]);
  expect([...reading.attributes].filter((name) => !plain.attributes.has(name))).toEqual([]);
  expect(reading.text.split(flat(text)).length).toBe(plain.text.split('Words').length);
  expect(flat(await htmlOf(document(text), setting, 'generic', 'txt'))).toContain(flat(text));
});

test('a subject is one line, whatever its text would begin after it', async () => {
  const title = 'Hello\r\nBcc: all@a.example\n\nBody';
  const lines = await htmlOf(sampleEmail({ title }), setting, 'generic', 'subject.txt');
  expect(lines).toBe('Hello Bcc: all@a.example Body\nA pilot costs nothing until June.\n');
});

test('rich text keeps its short list of elements, and of others the words', async () => {
  const body = `<h2 onclick="a()">Tides</h2><p style="position:fixed">Rise <b>and</b> fall<script>alert(1)</script>
    <a href="javascript:alert(1)" onmouseover="a()">there</a> <a href="https://a.example/?a=1&amp;b=2">here</a></p>
    <iframe src="https://a.example"></iframe><form action="/x"><input name="a"></form><svg onload="a()"><text>no</text></svg>
    <ul><li>one</li><li>two</li></ul><custom-tag>kept</custom-tag><style>p{display:none}</style>`;
  const reading = readHtml(await htmlOf(sampleEmail({ sections: [{ section: 'rich-text', body }] }), setting));
  expect(reading.text).toContain('Tides Rise and fall there here one two kept');
  for (const tag of ['script', 'iframe', 'form', 'input', 'svg', 'custom-tag']) expect(reading.tags).not.toContain(tag);
  for (const name of ['onclick', 'onmouseover', 'onload']) expect(reading.attributes).not.toContain(name);
  expect(reading.links.filter((href) => !/^(?:https|mailto):/.test(href))).toEqual([]);
  expect(reading.links).toContain('https://a.example/?a=1&b=2');
});
