import { expect, test } from 'vitest';
import { Highlighter } from '../src/markdown/highlighter.js';
import { renderMarkdown } from '../src/markdown/render-markdown.js';
import { threatIn } from './threat-in.js';

const highlighter = new Highlighter(new Map());
const render = (markdown: string, title?: string) =>
  renderMarkdown(markdown, { locale: 'en', highlighter, ...(title !== undefined && { title }) });

test.each([
  ['a heading', '## Two words', '<h2 id="two-words">Two words</h2>'],
  ['the same heading again', '## A\n\n## A', '<h2 id="a">A</h2>\n<h2 id="a-1">A</h2>'],
  ['a heading named like a part of the page', '## Main', '<h2 id="section-main">Main</h2>'],
  ['a heading in Arabic', '## بوابة المد', '<h2 id="بوابة-المد">بوابة المد</h2>'],
  ['headings of depth one', '# A\n\n## B', '<h2 id="a">A</h2>\n<h3 id="b">B</h3>'],
  [
    'a link elsewhere',
    '[a](https://a.example/?x=1&y="2")',
    '<p><a href="https://a.example/?x=1&amp;y=%222%22" rel="external noopener">a</a></p>',
  ],
  ['a reference', '[a](post:tide-gate#how)', '<p><a href="post:tide-gate#how">a</a></p>'],
  ['a title with signs', '[a](/x "b > \\" <i>")', '<p><a href="/x" title="b &gt; &quot; &lt;i&gt;">a</a></p>'],
  ['a link into the text', '[a](#b)\n\n## B', '<p><a href="#b">a</a></p>\n<h2 id="b">B</h2>'],
  ['a task list', '- [ ] a\n- [x] b', '<ul>\n<li>☐ a</li>\n<li>☑ b</li>\n</ul>'],
  ['struck text', '~~a~~', '<p><del>a</del></p>'],
  ['code without a language', '```\n<b>\n```', '<pre class="code" tabindex="0"><code>&lt;b&gt;</code></pre>'],
  [
    'an unknown language',
    '```nonsense\na\n```',
    '<pre class="code" tabindex="0" data-language="nonsense"><code>a</code></pre>',
  ],
  [
    'a remote picture',
    '![a](https://a.example/b.png)',
    '<p><img src="https://a.example/b.png" alt="a" loading="lazy" decoding="async"></p>',
  ],
])('%s becomes what a page needs', async (_name, markdown, html) => {
  expect((await render(markdown)).html).toBe(html);
});

test('a first heading that repeats the title is left out', async () => {
  expect((await render('# The *Title*!\n\nText', 'The Title')).html).toBe('<p>Text</p>');
});

test('the outline names the headings of depth 2 and 3 by their ids', async () => {
  const { outline } = await render('## A `b` & c\n\n### D\n\n#### E');
  expect(outline).toEqual([
    { depth: 2, id: 'a-b--c', text: 'A b & c' },
    { depth: 3, id: 'd', text: 'D' },
  ]);
});

test('a table scrolls in a region of its own, aligned by sides of reading', async () => {
  const { html } = await render('| a | b |\n|:--|--:|\n| 1 | 2 |');
  expect(html).toContain('<div class="table-scroll" role="region" tabindex="0" aria-label="Table 1"><table>');
  expect(html).toContain('<td data-align="start">1</td>\n<td data-align="end">2</td>');
  expect(html).toMatch(/<\/table><\/div>$/);
});

test('code is highlighted with classes that name what it is, never with colours', async () => {
  const { html } = await render('```js\nconst a = "<b>"; // c\n```');
  expect(html).toContain('<span class="hl-keyword">const</span>');
  expect(html).toContain('<span class="hl-comment">// c</span>');
  expect(html).toContain('&lt;b&gt;');
  expect(html).not.toContain('style=');
});

test('highlighted code is kept, and taken from what was kept', async () => {
  const cache = new Map<string, string>();
  const code = '```js\nlet a\n```';
  const first = await renderMarkdown(code, { locale: 'en', highlighter: new Highlighter(cache) });
  const [key = ''] = cache.keys();
  cache.set(key, 'kept');
  const second = await renderMarkdown(code, { locale: 'en', highlighter: new Highlighter(cache) });
  expect(first.html).toContain('hl-');
  expect(second.html).toContain('<code>kept</code>');
});

test('footnotes have words in the language of the text', async () => {
  const { html } = await renderMarkdown('a[^1]\n\n[^1]: b', { locale: 'de-AT', highlighter });
  expect(html).toContain('>Fußnoten</h2>');
  expect(html).toContain('aria-label="Zurück zur Stelle 1"');
});

test.each([
  [
    'an embedded page becomes a link',
    '<iframe src="//video.example/x"></iframe>',
    /<a href="https:\/\/video.example\/x"[^>]*>Embedded content on video.example<\/a>/,
  ],
  ['ids of raw HTML cannot shadow ours', '<div id="main">a</div>', /<div id="user-content-main">a<\/div>/],
  ['a link follows such an id', '[a](#b)\n\n<p id="b">c</p>', /<a href="#user-content-b">a<\/a>/],
  ['an unknown element leaves its text', '<my-box>hello</my-box>', /^<p>hello<\/p>$|^hello$/],
  [
    'details stay',
    '<details><summary>a</summary>\n\n**b**\n\n</details>',
    /<details><summary>a<\/summary>\n<p><strong>b<\/strong><\/p>\n<\/details>/,
  ],
  ['an unclosed element is closed', '<div><b>a', /<\/b><\/div>$/],
  ['a dead link into the text leaves its words', '[a](#nowhere)', /^<p>a<\/p>$/],
])('%s', async (_name, markdown, html) => {
  expect((await render(markdown)).html).toMatch(html);
});

test.each([
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)"',
  '<svg/onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" java&#9;script:alert(1)">x</a>',
  '<a href="&#x6A;avascript&colon;alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](java&Tab;script&colon;alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x][r]\n\n[r]: JaVaScRiPt:alert(1)',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
  '![x](https://a.example/"onerror="alert(1))',
  '[x](https://a.example/"onmouseover="alert(1))',
  '[x](/y "t\\" onmouseover=\\"alert(1)")',
  '[x](/y "> <img src=x onerror=alert(1)>")',
  '![> <img src=x onerror=alert(1)>](https://a.example/b.png)',
  '![x](https://a.example/b.png "> <script>alert(1)</script>")',
  '[x](<https://a.example/> <img src=x onerror=alert(1)>>)',
  '[x](https://a.example/>%3Cimg%20onerror=alert(1)>)',
  '![a" onerror="alert(1)](https://a.example/b.png)',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<embed src="javascript:alert(1)">',
  '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button></form>',
  '<style>@import "//evil.example/x.css"</style>',
  '<p style="background:url(javascript:alert(1))">x</p>',
  '<link rel=stylesheet href=//evil.example>',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<base href="//evil.example/">',
  '<details open ontoggle=alert(1)>x</details>',
  '<input autofocus onfocus=alert(1)>',
  '<video><source onerror="alert(1)"></video>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<textarea></textarea><script>alert(1)</script>',
  '<xmp><script>alert(1)</script></xmp>',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php echo "<script>alert(1)</script>" ?>',
  '```html"><script>alert(1)</script>\nx\n```',
  '```js" onmouseover="alert(1)\nx\n```',
  '| <img src=x onerror=alert(1)> |\n|---|\n| <script>alert(1)</script> |',
  '## <img src=x onerror=alert(1)> heading',
  '[^"><script>alert(1)</script>]: x\n\na[^"><script>alert(1)</script>]',
  '<div id="x" onclick="alert(1)" data-x="javascript:alert(1)">\n\n[x](javascript:alert(1))\n\n</div>',
  '<pre><code class="language-js"><img src=x onerror=alert(1)></code></pre>',
])('nothing runs: %s', async (markdown) => {
  expect(threatIn((await render(markdown)).html)).toBeUndefined();
});

test('an id that HTML gives twice is given once', async () => {
  const { html } = await render('<b id="x">a</b> <i id="x">b</i> <a name="x">c</a>');
  expect(html.match(/ id="user-content-x"/g)).toHaveLength(1);
});

test.each([
  '<script>alert(1)</script>',
  '<p onclick="x">a</p>',
  '<a href="javascript:x">a</a>',
  '<p style="x">a</p>',
  '<a href="x>y" onclick=z>',
])('the search for threats finds %s', (html) => {
  expect(threatIn(html)).toBeDefined();
});
