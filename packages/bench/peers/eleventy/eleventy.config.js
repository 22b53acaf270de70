import { readdirSync, readFileSync } from 'node:fs';
import markdownIt from 'markdown-it';

const markdown = markdownIt({ html: true });

// Headings get ids, as they have on the other systems' pages.
markdown.core.ruler.push('heading-ids', ({ tokens }) => {
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') token.attrSet('id', slug(tokens[index + 1].content));
  }
});

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

// What pages are paginated over is looked up by a filter: as global data it would be merged into the data of each page.
const landing = new Map(
  readdirSync('landing').map((file) => {
    const key = file.replace(/\.json$/, '');
    return [key === 'home' ? '' : `${key}/`, json(`landing/${file}`)];
  }),
);
const lists = new Map(json('data/lists.json').map((list) => [list.path, list]));
const facts = json('data/posts.json');

const long = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

export default function (config) {
  config.setLibrary('md', markdown);
  config.addPassthroughCopy({ public: '/' });
  config.addFilter('markdown', (text) => markdown.render(text));
  config.addFilter('day', (date) => date.toISOString().slice(0, 10));
  config.addFilter('long', (date) => long.format(date));
  config.addFilter('short', (date) => short.format(date));
  config.addFilter('rfc822', (date) => date.toUTCString());
  config.addFilter('iso', (date) => date.toISOString());
  config.addFilter('startsWith', (text, start) => text.startsWith(start));
  config.addFilter('outline', outline);
  config.addFilter('landingAt', (path) => landing.get(path));
  config.addFilter('listAt', (path) => lists.get(path));
  config.addFilter('factsOf', (slug) => facts[slug]);
  config.addGlobalData('landingPaths', [...landing.keys()]);
  config.addGlobalData('listPaths', [...lists.keys()]);
  config.addCollection('posts', (api) => api.getFilteredByGlob('src/blog/*.md'));
  config.addCollection('postsBySlug', (api) =>
    Object.fromEntries(api.getFilteredByGlob('src/blog/*.md').map((post) => [post.fileSlug, post])),
  );
  return {
    dir: { input: 'src', output: 'public-out' },
    markdownTemplateEngine: false,
    templateFormats: ['md', 'njk'],
  };
}

function slug(text) {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function outline(html) {
  const groups = [];
  for (const [, depth, id, text] of html.matchAll(/<h([23]) id="([^"]*)">(.*?)<\/h\1>/g)) {
    if (depth === '3' && groups.length > 0) groups.at(-1).children.push({ id, text });
    else groups.push({ id, text, children: [] });
  }
  return groups;
}
