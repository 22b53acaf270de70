import type { ContentContext } from './content-context.js';
import { shortcodeAttributes } from './shortcode-attributes.js';

type Attributes = Record<string, string>;

/** Code, where brackets are brackets. */
const code =
  /<pre\b[\s\S]*?<\/pre>|<code\b[\s\S]*?<\/code>|<script\b[\s\S]*?<\/script>|<style\b[\s\S]*?<\/style>|<!--[\s\S]*?-->/gi;
const codeNames = 'code|sourcecode|source|highlight|php|js|javascript|css|html|xml|sql|bash|shell|python|ruby|java';
const codeBlock = new RegExp(`\\[(${codeNames})\\b([^\\]]*)\\]([\\s\\S]*?)\\[/\\1\\]`, 'gi');
const caption = /\[(?:wp_)?caption\b([^\]]*)\]([\s\S]*?)\[\/(?:wp_)?caption\]/gi;
const gallery = /\[gallery\b([^\]]*)\]/gi;
const embed = /\[embed\b[^\]]*\]\s*([\s\S]*?)\s*\[\/embed\]/gi;
const media = /\[(video|audio|playlist|youtube|vimeo|soundcloud|embed)\b([^\]]*)\](?:\s*\[\/\1\])?/gi;
/** `[[name]]` is how WordPress writes the name of a shortcode without running it. */
const escaped = /\[(\[\/?[a-z][\w-]*(?:\s[^\][]*)?\])\]/gi;
const marker = /\[(\/?)([a-z][\w-]*)((?:\s(?:"[^"]*"|'[^']*'|[^\]["'])*)?)\/?\]/gi;
/** Shortcodes that stand alone and have no attributes; others look like a word in brackets, such as [sic]. */
const alone = new Set(
  'toc ez-toc contact-form contact-form-7 sitemap recent-posts archives products cart checkout'.split(' '),
);

/** Write what WordPress's own shortcodes say as HTML, and take the markers of all others out, keeping the words between. */
export function replaceShortcodes(html: string, context: ContentContext): string {
  if (!html.includes('[')) return html;
  const coded = html.replace(codeBlock, (_whole, name: string, attributes: string, inner: string) =>
    codeHtml(name, shortcodeAttributes(attributes), inner),
  );
  let result = '';
  let from = 0;
  for (const { 0: block, index } of coded.matchAll(code)) {
    result += outsideCode(coded.slice(from, index), context) + block;
    from = index + block.length;
  }
  return result + outsideCode(coded.slice(from), context);
}

function outsideCode(html: string, context: ContentContext): string {
  if (!html.includes('[')) return html;
  const kept: string[] = [];
  const text = html
    .replace(escaped, (_whole, inner: string) => `\ue000${kept.push(inner) - 1}\ue001`)
    .replace(caption, (_whole, attributes: string, inner: string) =>
      captionHtml(shortcodeAttributes(attributes), inner),
    )
    .replace(gallery, (_whole, attributes: string) => galleryHtml(shortcodeAttributes(attributes), context))
    .replace(embed, (_whole, address: string) => linkHtml(address))
    .replace(media, (_whole, name: string, attributes: string) => mediaHtml(name, shortcodeAttributes(attributes)));
  return dropUnknown(text, context).replace(/\ue000(\d+)\ue001/g, (_whole, index: string) => kept[Number(index)] ?? '');
}

function dropUnknown(html: string, { remarks }: ContentContext): string {
  const closed = new Set([...html.matchAll(/\[\/([a-z][\w-]*)\]/gi)].map(([, name = '']) => name.toLowerCase()));
  return html.replace(marker, (whole, slash: string, written: string, attributes: string) => {
    const name = written.toLowerCase();
    const isShortcode =
      slash !== '' ||
      closed.has(name) ||
      /=/.test(attributes) ||
      whole.endsWith('/]') ||
      name.includes('_') ||
      alone.has(name);
    if (!isShortcode) return whole;
    remarks.warn(
      `The shortcode [${name}] needs a plugin of WordPress; it was taken out, and words in it are kept.`,
      'Look at the text, and say in it what the shortcode showed.',
    );
    return '';
  });
}

function codeHtml(name: string, attributes: Attributes, inner: string): string {
  const given = attributes.lang ?? attributes.language ?? attributes[0] ?? (/^(?:code|source)/i.test(name) ? '' : name);
  const language = /^[\w+#-]+$/.test(given) && given !== 'highlight' ? ` class="language-${given.toLowerCase()}"` : '';
  // The visual editor has escaped what is in it, the other has not.
  const text = /&(?:lt|gt|amp);/.test(inner) ? inner : inner.replace(/&/g, '&amp;');
  const bare = text
    .replace(/<br\s*\/?>\n?/gi, '\n')
    .replace(/<\/p>\s*<p>/gi, '\n\n')
    .replace(/<\/?p>/gi, '');
  return `\n\n<pre><code${language}>${bare.replace(/</g, '&lt;').replace(/^\n+|\s+$/g, '')}</code></pre>\n\n`;
}

/** Since WordPress 3.4 the words stand behind the picture, before that in an attribute. */
function captionHtml({ caption: words, id = '' }: Attributes, inner: string): string {
  const [picture = ''] = /(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/i.exec(inner) ?? [];
  const text = (words ?? inner.replace(picture, '')).trim();
  const number = /^attachment_(\d+)$/.exec(id)?.[1];
  const image = number && !/wp-image-/.test(picture) ? picture.replace(/<img\b/i, `<img data-id="${number}"`) : picture;
  return `\n\n<figure>${image}${text && `<figcaption>${text}</figcaption>`}</figure>\n\n`;
}

function galleryHtml({ ids, include }: Attributes, { site, media: list, id, remarks }: ContentContext): string {
  const listed = (ids ?? include ?? '').split(',').flatMap((number) => Number(number.trim()) || []);
  // Without numbers it shows what was uploaded to the post.
  const own = [...site.attachments.values()].filter(
    ({ parent, url }) => parent === id && /\.(?:jpe?g|png|gif|webp|avif)$/i.test(url),
  );
  const numbers = listed.length > 0 ? listed : own.map((attachment) => attachment.id);
  const missing = numbers.filter((number) => !list.byId(number));
  if (missing.length > 0 || numbers.length === 0) {
    remarks.warn(
      `A gallery shows pictures that are not in the export${missing.length > 0 ? ` (number ${missing.slice(0, 10).join(', ')})` : ''}.`,
      'Export all content at once, the media among it, or put the pictures into the text.',
    );
  }
  const images = numbers
    .filter((number) => list.byId(number))
    .map((number) => `<figure><img data-id="${number}"></figure>`);
  return `\n\n${images.join('\n\n')}\n\n`;
}

function mediaHtml(name: string, attributes: Attributes): string {
  const { src, mp4, webm, m4v, mp3, ogg, wav, m4a, url, id, 0: first } = attributes;
  const address = src ?? mp4 ?? webm ?? m4v ?? mp3 ?? m4a ?? ogg ?? wav ?? url ?? first ?? '';
  const video = /^[\w-]+$/.test(id ?? address) ? (id ?? address) : '';
  if (name.toLowerCase() === 'youtube' && video) return linkHtml(`https://www.youtube.com/watch?v=${video}`);
  if (name.toLowerCase() === 'vimeo' && video) return linkHtml(`https://vimeo.com/${video}`);
  return linkHtml(address);
}

function linkHtml(address: string): string {
  const url = address.replace(/<[^>]*>/g, '').trim();
  if (!/^(?:https?:)?\/\//i.test(url)) return '';
  const safe = url.replace(/&amp;/g, '&').replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `\n\n<p><a href="${safe}">${safe}</a></p>\n\n`;
}
