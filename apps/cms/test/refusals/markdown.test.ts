import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { first, pathOf } from '../rights/people.ts';
import { CmsServer } from '../server/cms-server.ts';
import { type Loose, Person } from '../server/person.ts';
import { markdown, paragraph, state, words } from './rich-text-states.ts';

describe('HTML in Markdown', () => {
  let cms: CmsServer;
  let writer: Person;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    writer = await Person.demo(cms, 'writer');
  }, 90_000);

  afterAll(() => cms.destroy());

  const post = (): Promise<Loose> => first(writer, 'posts', 'where[brand][equals]=hollyhock');
  const save = async (text: string) => {
    const { id, rev } = await post();
    const body = state(paragraph(words('Before.')), markdown(text));
    return writer.patch(`/api/posts/${id}`, { rev, body });
  };

  it.each([
    ['<iframe srcdoc="<script>alert(1)</script>"></iframe>', '<iframe>'],
    ['<iframe src="https://example.org/"></iframe>', '<iframe> of example.org'],
    ['<object data="a.swf"></object>', '<object>'],
    ['<embed src="a.swf">', '<embed>'],
    ['<video src="/a.mp4"></video>', '<video>'],
    ['<form action="/x"><input name="a"></form>', '<form>'],
    ['<input type="text">', '<input>'],
    ['Words <b style="position:fixed;inset:0">over all</b>', 'style of <b>'],
    ['Words <b onclick="alert(1)">to click</b>', 'onclick of <b>'],
    ['<img src="https://example.org/x.png" onerror="alert(1)">', 'onerror of <img>'],
    ['<svg onload="alert(1)"></svg>', '<svg>'],
    ['<math><mi>x</mi></math>', '<math>'],
    ['<a href="java&#115;cript:alert(1)">words</a>', 'could run a script'],
    ['[words](<javascript:alert(1)>)', 'address'],
    ['<style>a{}</style>', '<style>'],
    ['<base href="//example.org">', '<base>'],
    ['<p>a</p><script>alert(1)</script>', '<script>'],
    ['<own-element>a</own-element>', '<own-element>'],
  ])('%s is refused with its place', async (text, word) => {
    const before = await post();
    const answer = await save(text);
    expect(answer.status, JSON.stringify(answer.body)).toBe(400);
    expect(pathOf(answer)).toMatch(/^body/);
    expect(answer.body.errors[0].message).toContain(word);
    expect(await post()).toEqual(before);
  });

  it.each([
    'A table:\n\n| a | b |\n| :- | -: |\n| 1 | 2 |',
    '<details><summary>More</summary>\n\nWords.\n\n</details>',
    'Press <kbd>Ctrl</kbd> + <kbd>C</kbd>, H<sub>2</sub>O',
    '```html\n<iframe srcdoc="x" onload="alert(1)"></iframe>\n```',
    '`<form style="x">`',
    '- [x] done\n- [ ] to do',
  ])('%j is what Markdown is for', async (text) => {
    const answer = await save(text);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  });
});
