import { afterEach, describe, expect, test } from 'vitest';
import { Importing, messages } from './importing.ts';

let place = new Importing();
afterEach(() => {
  place.remove();
  place = new Importing();
});

async function markdown(content: string): Promise<{ text: string; said: string }> {
  const { findings } = await place.run([{ id: 1, slug: 'text', content }]);
  return { text: place.body('text'), said: messages(findings) };
}

describe('A text of the classic editor', () => {
  test.each([
    ['blank lines are paragraphs', 'One\n\nTwo\n\n\nThree', 'One\n\nTwo\n\nThree'],
    ['single line ends are line ends', 'One\nTwo', 'One\\\nTwo'],
    ['line ends in a marked part', 'A <strong>b\nc</strong> d', 'A **b\\\nc** d'],
    ['lists keep their items', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>', '- a\n- b'],
    ['quotes have paragraphs', '<blockquote>One\n\nTwo</blockquote>', '> One\n>\n> Two'],
    ['preformatted text stays as it is', '<pre>a\n\n  b</pre>', '```\na\n\n  b\n```'],
    ['code of PHP is no comment', '<pre lang="php">\n<?php echo "hi"; ?>\n</pre>', '```php\n<?php echo "hi"; ?>\n```'],
    ['a break that is written is not doubled', 'One<br />\nTwo', 'One\\\nTwo'],
    ['an empty paragraph goes', 'One\n\n&nbsp;\n\n<p></p>\n\nTwo', 'One\n\nTwo'],
    ['more is no text', 'One\n\n<!--more-->\n\nTwo', 'One\n\nTwo'],
    [
      'an address alone is a link',
      'One\n\nhttps://www.youtube.com/watch?v=x1\n\nTwo',
      'One\n\n<https://www.youtube.com/watch?v=x1>\n\nTwo',
    ],
    ['entities are decoded', 'Fish &amp; chips &hellip; &#8220;caf&eacute;&#8221;', 'Fish & chips … “café”'],
    ['CDATA may hold its own end', 'a ]]> b', 'a ]]> b'],
    ['figures are raised and lowered', 'H<sub>2</sub>O, 30 m<sup>2</sup>', 'H₂O, 30 m²'],
    ['headings begin at depth 2 and leave none out', '<h3>A</h3>\n\n<h5>B</h5>\n\n<h3>C</h3>', '## A\n\n### B\n\n## C'],
    ['words that look like HTML stay words', 'Use &lt;script&gt; with care', 'Use \\<script> with care'],
  ])('%s', async (_what, html, expected) => {
    expect((await markdown(html)).text).toBe(expected);
  });
});

describe('A text of the block editor', () => {
  const block = (name: string, html: string, attributes = '') =>
    `<!-- wp:${name} ${attributes}-->\n${html}\n<!-- /wp:${name} -->\n\n`;

  test.each([
    ['paragraph', block('paragraph', '<p>One <em>two</em></p>'), 'One _two_'],
    ['heading', block('heading', '<h2 class="wp-block-heading">Sow</h2>'), '## Sow'],
    [
      'table whose column is aligned',
      block(
        'table',
        '<table><thead><tr><th class="has-text-align-right" data-align="right">Day</th></tr></thead><tbody><tr><td class="has-text-align-right" data-align="right">1</td></tr></tbody></table>',
      ),
      '| Day |\n| -: |\n| 1 |',
    ],
    [
      'quote',
      block('quote', '<blockquote class="wp-block-quote"><p>Sow.</p><cite>Maud</cite></blockquote>'),
      '> Sow.\n>\n> — Maud',
    ],
    [
      'list',
      block(
        'list',
        '<ul><!-- wp:list-item --><li>a<!-- wp:list --><ul><li>b</li></ul><!-- /wp:list --></li><!-- /wp:list-item --></ul>',
      ),
      '- a\n  - b',
    ],
    [
      'table',
      block(
        'table',
        '<figure class="wp-block-table"><table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table><figcaption>Sizes</figcaption></figure>',
      ),
      '| A |\n| - |\n| 1 |\n\n_Sizes_',
    ],
    [
      'code',
      block('code', '<pre class="wp-block-code"><code lang="css">a { [b_c d="e"] }</code></pre>'),
      '```css\na { [b_c d="e"] }\n```',
    ],
    [
      'embed',
      block(
        'embed',
        '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://vimeo.com/1\n</div></figure>',
        '{"url":"https://vimeo.com/1"} ',
      ),
      '<https://vimeo.com/1>',
    ],
    [
      'columns',
      block(
        'columns',
        '<div class="wp-block-columns"><div class="wp-block-column"><p>Left</p></div><div class="wp-block-column"><p>Right</p></div></div>',
      ),
      'Left\n\nRight',
    ],
    [
      'buttons',
      block(
        'buttons',
        '<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="https://shop.example/">Buy</a></div></div>',
      ),
      '[Buy](https://shop.example/)',
    ],
    [
      'more',
      `${block('paragraph', '<p>One</p>')}${block('more', '<!--more-->')}${block('paragraph', '<p>Two</p>')}`,
      'One\n\nTwo',
    ],
    ['separator', `<p>a</p>${block('separator', '<hr class="wp-block-separator"/>')}<p>b</p>`, 'a\n\n---\n\nb'],
    [
      'classic words between blocks',
      `${block('paragraph', '<p>One</p>')}Two\nlines\n\nThree`,
      'One\n\nTwo\\\nlines\n\nThree',
    ],
  ])('%s', async (_what, html, expected) => {
    expect((await markdown(html)).text).toBe(expected);
  });

  test('holds what a shared block says, and its footnotes', async () => {
    await place.run([
      {
        id: 1,
        slug: 'text',
        content:
          '<!-- wp:paragraph --><p>One</p><!-- /wp:paragraph --><!-- wp:block {"ref":7} /--><!-- wp:footnotes /-->',
        meta: { footnotes: '[{"id":"a","content":"A <em>note</em>"}]' },
      },
      { id: 7, type: 'wp_block', content: '<!-- wp:paragraph --><p>Shared</p><!-- /wp:paragraph -->' },
    ]);
    expect(place.body('text')).toBe('One\n\nShared\n\n1. A _note_');
  });

  test('a shared block that holds itself ends', async () => {
    const { findings } = await place.run([
      { id: 1, slug: 'text', content: '<!-- wp:block {"ref":7} /-->' },
      { id: 7, type: 'wp_block', content: 'a <!-- wp:block {"ref":7} /-->' },
    ]);
    expect(messages(findings)).toContain('A shared block (number 7) is not in the export');
  });

  test('names the blocks that WordPress computes', async () => {
    const { text, said } = await markdown(
      '<!-- wp:paragraph --><p>One</p><!-- /wp:paragraph --><!-- wp:latest-posts {"postsToShow":3} /-->',
    );
    expect(text).toBe('One');
    expect(said).toContain('The block "latest-posts"');
  });
});

describe('Shortcodes', () => {
  test.each([
    [
      'caption',
      '[caption id="attachment_3" width="300"]<img src="https://cdn.example/a.jpg" alt="A" /> The <em>words</em>[/caption]',
      '![A](https://cdn.example/a.jpg)\n\n_The *words*_',
    ],
    [
      'caption as it was before 3.4',
      '[caption caption="Old words"]<img src="https://cdn.example/a.jpg" alt="A" />[/caption]',
      '![A](https://cdn.example/a.jpg)\n\n_Old words_',
    ],
    ['embed', '[embed width="5"]https://vimeo.com/1[/embed]', '<https://vimeo.com/1>'],
    ['youtube', '[youtube https://www.youtube.com/watch?v=x1]', '<https://www.youtube.com/watch?v=x1>'],
    ['code', '[code lang="js"]\nif (a < b) {\n\n}\n[/code]', '```js\nif (a < b) {\n\n}\n```'],
    ['a name in doubled brackets', 'Write [[gallery]] there', 'Write \\[gallery] there'],
    ['words in brackets', 'He said [sic] so [1]', 'He said \\[sic] so \\[1]'],
  ])('%s', async (_what, html, expected) => {
    expect((await markdown(html)).text).toBe(expected);
  });

  test('that nobody knows go, and the words in them stay', async () => {
    const { text, said } = await markdown(
      '[vc_row][vc_column width="1/2"]Inside[/vc_column][/vc_row] [contact-form-7 id="5"] [box]boxed[/box]',
    );
    expect(text).toBe('Inside boxed');
    expect(said).toMatch(/\[vc_row\][\s\S]*\[vc_column\][\s\S]*\[contact-form-7\][\s\S]*\[box\]/);
  });
});

test.each([
  ['a script', '<p>a</p><script>alert(1)</script>', '<script>'],
  ['a script in a style', '<style>p{}</style><p>a</p>', '<style>'],
  ['a form', '<p>a</p><form action="https://x.example"><input name="q"><button>Go</button></form>', '<form>'],
  ['an embedded object', '<p>a</p><object data="x.swf"><embed src="x.swf"></object>', '<object>'],
  ['an attribute that runs', '<p onclick="alert(1)">a</p>', 'onclick'],
  ['a picture that runs', '<p>a<img src="data:," onerror="alert(1)"></p>', 'script in an attribute'],
  ['a link that runs', '<p><a href="java\tscript:alert(1)">a</a></p>', 'address that a link may not have'],
  ['a picture as data', '<p>a<img src="data:image/svg+xml,%3Csvg onload=alert(1)%3E"></p>', 'picture has no address'],
  ['an embedded page that runs', '<p>a</p><iframe srcdoc="<script>alert(1)</script>"></iframe>', '<iframe>'],
  ['a drawing that runs', '<p>a</p><svg onload="alert(1)"><script>alert(1)</script></svg>', '<svg>'],
])('%s does not reach the file, and is named', async (_what, html, named) => {
  const { text, said } = await markdown(html);
  expect(text).toBe('a');
  expect(said).toContain(named);
});

test('an embedded film becomes a link to it', async () => {
  const { text, said } = await markdown('<iframe src="//www.youtube.com/embed/x1" title="How to sow"></iframe>');
  expect(text).toBe('[How to sow](https://www.youtube.com/embed/x1)');
  expect(said).toContain('<iframe>');
});

test('a text nested without end is refused, and the rest is imported', async () => {
  const { findings, posts } = await place.run([
    { id: 1, slug: 'deep', content: '<div>'.repeat(200_000) },
    { id: 2, slug: 'fine' },
  ]);
  expect(messages(findings)).toContain('nested too deeply');
  expect([posts, place.written()]).toEqual([1, ['authors/nell.yaml', 'posts/fine.md', 'redirects.yaml']]);
});
