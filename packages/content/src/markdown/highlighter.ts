import { hash } from 'node:crypto';
import { escapeHtml } from '../text/escape-html.js';
import type { CodeCache } from './code-cache.js';

type Core = Awaited<ReturnType<typeof import('shiki/core')['createHighlighterCore']>>;
type Languages = typeof import('shiki/langs')['bundledLanguages'];

/** Changes with what a block of code becomes, so that what was kept from before is not used. */
const version = 1;
/** Longer blocks are listings nobody reads for their colours; they would cost seconds. */
const longestBlock = 40_000;
const variable = /^var\(--c-(?:token-)?([a-z-]+)\)$/;
const otherNames: Readonly<Record<string, string>> = {
  nodejs: 'javascript',
  node: 'javascript',
  command: 'shellscript',
};

/**
 * Highlights code: spans whose classes name what they are, `hl-keyword`, never a colour; a brand's tokens colour them.
 * Nothing of Shiki is loaded before the first block that the cache does not know, and of its languages only those used.
 */
export class Highlighter {
  readonly #cache: CodeCache;
  readonly #plain = new Set<string>(['', 'text', 'plain', 'plaintext', 'txt', 'ansi']);
  #languages?: Languages;
  #core?: Promise<Core>;
  #loaded?: Core;

  constructor(cache: CodeCache) {
    this.#cache = cache;
  }

  /** Make sure that `highlight` can be called with this code. */
  async prepare(code: string, language: string): Promise<void> {
    if (this.#plain.has(language) || code.length > longestBlock || this.#cache.get(this.#key(code, language))) return;
    this.#core ??= createCore();
    this.#loaded ??= await this.#core;
    const name = otherNames[language] ?? language;
    if (this.#loaded.getLoadedLanguages().includes(name)) return;
    this.#languages ??= (await import('shiki/langs')).bundledLanguages;
    const grammar = Object.hasOwn(this.#languages, name) ? this.#languages[name as keyof Languages] : undefined;
    if (grammar) await this.#loaded.loadLanguage(grammar);
    else this.#plain.add(language);
  }

  /** Turn code into HTML for the inside of a code element. */
  highlight(code: string, language: string): string {
    if (this.#plain.has(language) || code.length > longestBlock) return escapeHtml(code);
    const key = this.#key(code, language);
    const known = this.#cache.get(key);
    if (known !== undefined) return known;
    if (!this.#loaded) return escapeHtml(code);
    const { tokens } = this.#loaded.codeToTokens(code, { lang: otherNames[language] ?? language, theme: 'classes' });
    const html = tokens.map((line) => line.map(span).join('')).join('\n');
    this.#cache.set(key, html);
    return html;
  }

  #key(code: string, language: string): string {
    return hash('sha1', `${version}\n${language}\n${code}`);
  }
}

function span({ content, color = '' }: { content: string; color?: string }): string {
  const name = variable.exec(color)?.[1];
  const text = escapeHtml(content);
  return name === undefined || name === 'foreground' || content.trim() === ''
    ? text
    : `<span class="hl-${name}">${text}</span>`;
}

async function createCore(): Promise<Core> {
  const [{ createCssVariablesTheme, createHighlighterCore }, { createOnigurumaEngine }] = await Promise.all([
    import('shiki/core'),
    import('shiki/engine/oniguruma'),
  ]);
  return createHighlighterCore({
    themes: [createCssVariablesTheme({ name: 'classes', variablePrefix: '--c-', fontStyle: false })],
    langs: [],
    engine: createOnigurumaEngine(import('shiki/wasm')),
  });
}
