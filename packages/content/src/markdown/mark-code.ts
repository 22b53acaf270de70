import { decodeEntities } from '../text/decode-entities.js';
import type { Highlighter } from './highlighter.js';

const block = /<pre[^>]*><code(?: class="language-([^"]*)")?[^>]*>([\s\S]*?)<\/code><\/pre>/g;

/** Highlight every block of code, and let each be reached by keyboard, for it may scroll. */
export async function markCode(html: string, highlighter: Highlighter): Promise<string> {
  if (!html.includes('<pre')) return html;
  const named = html.includes('class="language-') ? html.matchAll(block) : [];
  for (const [, language, code = ''] of named) {
    if (language && !code.includes('<')) await highlighter.prepare(text(code), nameOf(language));
  }
  return html.replace(block, (_whole, language: string | undefined, code: string) => {
    const name = nameOf(language ?? '');
    // Code with elements in it was written as raw HTML, and is marked up already.
    const inner = name === '' || code.includes('<') ? code.replace(/\n$/, '') : highlighter.highlight(text(code), name);
    return `<pre class="code" tabindex="0"${name && ` data-language="${name}"`}><code>${inner}</code></pre>`;
  });
}

function text(code: string): string {
  return decodeEntities(code).replace(/\n$/, '');
}

/** A fence may say more than its language, as in `js{1,3}` or `js:title`. */
function nameOf(language: string): string {
  return /^[a-z0-9+#_-]+/i.exec(language)?.[0].toLowerCase() ?? '';
}
