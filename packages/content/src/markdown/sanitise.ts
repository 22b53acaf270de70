import { isSafeUrl } from '@pantograph/contract';
import sanitizeHtml from 'sanitize-html';
import { type MarkdownReport, unsafeAddress } from './markdown-report.js';
import type { MarkdownMessages } from './messages.js';

const tags = `p h1 h2 h3 h4 h5 h6 blockquote ul ol li dl dt dd pre code kbd samp var em strong b i u s del ins sub sup
  small mark abbr cite q time bdi bdo ruby rt rp wbr br hr a img figure figcaption table caption colgroup col thead tbody
  tfoot tr th td details summary section div span input`.split(/\s+/);

/** Elements that bring another site's page into ours. What they show is linked to instead. */
const embeds = ['iframe', 'embed', 'object', 'video', 'audio', 'source', 'frame'];
/** Elements whose going nobody needs to be told: what they say is in their text. */
const silent = new Set([
  'font',
  'center',
  'tt',
  'big',
  'strike',
  'nobr',
  'html',
  'body',
  'main',
  'article',
  'header',
  'picture',
]);
/** Attributes that lead somewhere, of any element. */
const addresses = ['href', 'xlink:href', 'src', 'data', 'action', 'formaction', 'poster', 'cite'];
type Transform = [string, sanitizeHtml.Transformer];

/** All that a style may say. */
const alignment = /^\s*text-align\s*:\s*(?:left|right|center)\s*;?\s*$/i;
const ownIds = /^(?:user-content-|footnote-label$)/;

/**
 * Reduce HTML that someone else wrote to what may stand in a text. Scripts, styles, forms, event handlers and unsafe
 * addresses go; embedded pages become links to them; ids get a prefix, so that they can shadow nothing of ours.
 */
export function sanitise(html: string, messages: MarkdownMessages, report: MarkdownReport): string {
  const removed = new Set<string>();
  const acting = new Set<string>();
  const given = new Set<string>();
  const clean = sanitizeHtml(html, {
    allowedTags: tags,
    allowedAttributes: {
      '*': ['id', 'lang', 'dir', 'title'],
      a: ['href', 'data-footnote-ref', 'data-footnote-backref', 'aria-label', 'aria-describedby'],
      img: ['src', 'alt', 'width', 'height'],
      td: ['colspan', 'rowspan', 'style'],
      th: ['colspan', 'rowspan', 'scope', 'style'],
      ol: ['start', 'reversed', 'type'],
      li: ['value'],
      code: ['class'],
      details: ['open'],
      time: ['datetime'],
      section: ['data-footnotes'],
      input: ['type', 'checked', 'disabled'],
    },
    allowedClasses: { code: ['language-*'], section: ['footnotes'] },
    allowedStyles: { '*': { 'text-align': [/^(?:left|right|center)$/] } },
    allowedSchemes: ['http', 'https', 'mailto', 'tel', 'page', 'post'],
    allowProtocolRelative: true,
    disallowedTagsMode: 'discard',
    nonTextTags: [
      'script',
      'style',
      'textarea',
      'option',
      'noscript',
      'template',
      'svg',
      'xmp',
      'noembed',
      'noframes',
      'plaintext',
    ],
    nestingLimit: 60,
    parser: { lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true },
    exclusiveFilter: ({ tag, attribs }) => tag === 'input' && attribs.type !== 'checkbox',
    transformTags: {
      ...Object.fromEntries(
        embeds.map(
          (embed) => [embed, (tag, attribs) => embedLink(tag, attribs, messages, report, removed)] satisfies Transform,
        ),
      ),
      '*': (tagName, attribs) => {
        if (isForeign(tagName, attribs)) removed.add(tagName);
        for (const name of Object.keys(attribs))
          if (acts(tagName, name, attribs)) acting.add(`${name} of <${tagName.slice(0, 30)}>`);
        for (const attribute of addresses) {
          const address = attribs[attribute];
          if (address !== undefined && !isSafeUrl(address)) unsafe(tagName, address, report);
        }
        const { id: written, name, ...rest } = attribs;
        const own = written ?? (tagName === 'a' ? name : undefined);
        const id = own === undefined ? undefined : prefixed(own);
        // Of several elements with one id a link finds the first alone.
        if (id === undefined || given.has(id)) return { tagName, attribs: rest };
        given.add(id);
        return { tagName, attribs: { ...rest, id } };
      },
    },
  });
  for (const tag of removed) {
    report.warn(
      `The element <${tag.slice(0, 30)}> may not stand in a text; it was taken out.`,
      'Write it in Markdown, or remove it.',
    );
  }
  for (const attribute of acting) {
    report.warn(
      `The attribute ${attribute} may not stand in a text; it was taken out.`,
      'Write it in Markdown; how it looks is for the brand to say.',
    );
  }
  return clean;
}

function isForeign(tagName: string, { type }: sanitizeHtml.Attributes): boolean {
  return tagName === 'input' ? type !== 'checkbox' : !tags.includes(tagName) && !silent.has(tagName);
}

/** Tell whether an attribute would run something, or change how a text looks. A cell of a table is aligned so. */
function acts(tagName: string, name: string, attribs: sanitizeHtml.Attributes): boolean {
  if (name === 'style') return !(/^t[dh]$/.test(tagName) && alignment.test(attribs.style ?? ''));
  return /^on[a-z]/.test(name);
}

function leadsToPage(address: string): boolean {
  const whole = address.trim().replace(/^\/\//, 'https://');
  return /^https?:\/\//i.test(whole) && URL.canParse(whole);
}

function unsafe(tagName: string, address: string, report: MarkdownReport): void {
  report.warn(
    `The address "${address.slice(0, 80)}" of <${tagName.slice(0, 30)}> could run a script.`,
    'Use https:, mailto:, tel:, page:, post: or a path.',
    unsafeAddress,
  );
}

function prefixed(id: string): string {
  const bare = id.replace(/[\s"'<>&]+/g, '-');
  return ownIds.test(bare) ? bare : `user-content-${bare}`;
}

function embedLink(
  tagName: string,
  attribs: sanitizeHtml.Attributes,
  messages: MarkdownMessages,
  report: MarkdownReport,
  removed: Set<string>,
): sanitizeHtml.Tag {
  const written = attribs.src ?? attribs.data ?? '';
  if (!isSafeUrl(written)) unsafe(tagName, written, report);
  if (!leadsToPage(written)) {
    // What plays a source says which, and a picture has others.
    if (tagName !== 'source') removed.add(tagName);
    return { tagName: 'span', attribs: {} };
  }
  const address = written.trim().replace(/^\/\//, 'https://');
  report.warn(
    `An embedded page (<${tagName}> of ${new URL(address).host}) becomes a link to it.`,
    'Link to it yourself, in words of your own.',
  );
  const words = attribs.title ?? messages.embedded.replace('{host}', new URL(address).host);
  return { tagName: 'a', attribs: { href: address }, text: words };
}
