import { expect, test } from 'vitest';
import { readBlog as read } from './read-blog.js';

test('MDX is never run: what is inside components stays, the rest is named', async () => {
  const mdx = `import { Box } from './box.js'\nexport const x = process.exit(1)\n\n# Title\n\n<Box level="info">\n  Inside **it**.\n</Box>\n\nTwo is {1 + 1}, {"literal"}, {/* gone */}end.\n\n<Video id="x" />\n\n<div className="a" onClick={() => alert(1)}>kept</div>\n`;
  const { post, findings } = await read({ 'a.mdx': mdx });
  expect(post?.body).toContain('Inside <strong>it</strong>.');
  expect(post?.body).toContain('literal');
  expect(post?.body).toContain('kept');
  expect(post?.body).not.toMatch(/import|export|process|Box|Video|1 \+ 1|gone|alert/);
  expect(findings.map(({ message }) => message).join('\n')).toMatch(
    /imports and exports[\s\S]*component Box[\s\S]*expressions[\s\S]*component Video/,
  );
});

test.each<[string, string, string]>([
  ['ids of headings', '## A part {#the-part}\n\n[x](#the-part)', '<h2 id="the-part">A part</h2>'],
  ['comments', 'Text <!-- more -->', 'Text'],
  ['void elements', 'A<br>b {1}', 'A<br />b'],
  ['addresses in angles', '<https://a.example/>', 'href="https://a.example/"'],
])('MDX with %s, which it has not, is read as it is meant', async (_name, mdx, html) => {
  const text = `import A from './a'\n\n${mdx}\n\n<A>kept</A>\n\n\`\`\`\n# a {#b}\n\`\`\`\n`;
  const { post, findings } = await read({ 'a.mdx': text });
  expect(post?.body).toContain(html);
  expect(post?.body).toContain('kept');
  expect(post?.body).toContain('# a {#b}');
  expect(post?.body).not.toContain('import');
  expect(findings.map(({ message }) => message).join()).not.toContain('could not be parsed');
});

test('imports of a Markdown file go, but not those in its code', async () => {
  const { post } = await read({ 'a.md': "import A from './a';\n\nText.\n\n```\nimport B from './b';\n```\n" });
  expect(post?.body).toContain('<p>Text.</p>');
  expect(post?.body).not.toContain('import A');
  expect(post?.body).toMatch(/import[\s\S]*B/);
});

test.each<[string, string, string]>([
  ['code of Jekyll', '{% highlight ruby %}\nputs "<b>"\n{% endhighlight %}', 'data-language="ruby"'],
  ['long code of Jekyll', '{% highlight py %}\nif a:\n\n    `b`\n{% endhighlight %}', '    `b`'],
  ['code of Hexo', '{% codeblock lang:js %}\nlet a;\n{% endcodeblock %}', 'data-language="js"'],
  ['code of Hugo', '{{< highlight go "linenos=table" >}}\nfunc a()\n{{< /highlight >}}', 'data-language="go"'],
  ['a link of Jekyll', '[x]({% post_url 2020-01-02-b %})', '<a href="post:2020-01-02-b">x</a>'],
  ['a link of Hugo', '[x]({{< ref "2020-01-02-b.md#part" >}})', '<a href="post:2020-01-02-b#part">x</a>'],
  ['an address of Jekyll', '[x]({{ "/2020-01-02-b" | relative_url }})', '<a href="post:2020-01-02-b">x</a>'],
  ['the base of addresses', '[x]({{ site.baseurl }}/2020-01-02-b/)', '<a href="post:2020-01-02-b">x</a>'],
  ['a video', '{{< youtube w7Ft2ymGmfc >}}', 'href="https://www.youtube.com/watch?v=w7Ft2ymGmfc"'],
  ['a picture of Hugo', '{{< figure src="p q.svg" alt="Tide" caption="At noon" >}}', 'alt="Tide" width="4"'],
  ['a picture of Hexo', '{% asset_img "p q.svg" Tide %}', 'alt="Tide" width="4"'],
  ['raw text', '{% raw %}{{ kept }}{% endraw %}', '<p>{{ kept }}</p>'],
  ['attributes of Kramdown', 'A\n{: .lead}', '<p>A</p>'],
  ['a note of Docusaurus', ':::tip Mind\n\n*Text*\n\n:::', '<strong>Mind</strong></p>\n<p><em>Text</em>'],
  ['a template in code', '`{% raw %}`', '{% raw %}'],
])('%s is written as Markdown would', async (_name, markdown, html) => {
  const { posts, findings } = await read({
    'a.md': `---\ndate: 2020-01-01\n---\n${markdown}\n`,
    '2020-01-02-b.md': 'B',
    'p q.svg': '<svg viewBox="0 0 4 2"></svg>',
  });
  expect(posts.find(({ key }) => key === 'a')?.body).toContain(html);
  expect(findings.filter(({ file, severity }) => file === 'a.md' && severity === 'error')).toEqual([]);
});

test('what only another generator can do stays as it is written, and is named', async () => {
  const { post, findings } = await read({ 'a.md': '{% include note.html %} and {{< gallery >}}' });
  expect(post?.body).toBe('<p>{% include note.html %} and {{&lt; gallery &gt;}}</p>');
  expect(findings.filter(({ message }) => message.includes('another generator'))).toHaveLength(2);
});

test('MDX that cannot be parsed is read as Markdown', async () => {
  const { post, findings } = await read({ 'a.mdx': 'Text <https://a.example> {unclosed <b\n\n**bold**' });
  expect(post?.body).toContain('<strong>bold</strong>');
  expect(findings.some(({ message }) => message.includes('could not be parsed'))).toBe(true);
});
