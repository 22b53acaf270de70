const blocks: Readonly<Record<string, readonly string[]>> = {
  title: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  paragraph: ['p', 'dt', 'dd', 'summary', 'figcaption', 'caption'],
  list: ['ul', 'ol'],
  quote: ['blockquote'],
  code: ['pre'],
  rule: ['hr'],
  table: ['table'],
  row: ['tr'],
  group: ['div', 'section', 'article', 'figure', 'details', 'dl', 'thead', 'tbody', 'tfoot', 'li'],
  none: ['script', 'style', 'template', 'head', 'title', 'iframe', 'object', 'form', 'colgroup', 'col'],
};

const byTag = new Map(Object.entries(blocks).flatMap(([kind, tags]) => tags.map((tag) => [tag, kind] as const)));

/** Get what kind of block an element is in an email; undefined for one within a line. */
export function blockOf(tag: string): string | undefined {
  return byTag.get(tag);
}

/** What an element within a line becomes; others are their words alone. */
export const inlineTags: Readonly<Record<string, string>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  cite: 'em',
  var: 'em',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  s: 's',
  del: 's',
  u: 'u',
  ins: 'u',
  small: 'small',
  sub: 'sub',
  sup: 'sup',
};

/** Elements whose insides are no words for readers. */
export const silentTags: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'noscript',
  'textarea',
  'select',
  'input',
  'svg',
]);
