import { hash } from 'node:crypto';
import { escapeHtml } from '../text/escape-html.js';
import type { CodeCache } from './code-cache.js';
import { recentCode } from './recent-code.js';

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

/** One for the process: sources are opened anew at every publish, and to load the engine takes a fifth of a second. */
let loading: Promise<Core> | undefined;

/**
 * Highlights code: spans whose classes name what they are, `hl-keyword`, never a colour; a brand's tokens colour them.
 * Nothing of Shiki is loaded before the first block that the cache does not know, and of its languages only those used.
 */
export class Highlighter {
  readonly #cache: CodeCache;
  readonly #plain = new Set<string>(['', 'text', 'plain', 'plaintext', 'txt', 'ansi']);
  #core?: Core;

  constructor(cache: CodeCache = recentCode) {
    this.#cache = cache;
  }

  /** Make sure that `highlight` can be called with this code. */
  async prepare(code: string, language: string): Promise<void> {
    if (this.#plain.has(language) || code.length > longestBlock || this.#cache.get(this.#key(code, language))) return;
    loading ??= createCore();
    this.#core ??= await loading;
    const name = otherNames[language] ?? language;
    if (this.#core.getLoadedLanguages().includes(name)) return;
    const { bundledLanguages } = await import('shiki/langs');
    const grammar = Object.hasOwn(bundledLanguages, name) ? bundledLanguages[name as keyof Languages] : undefined;
    if (grammar) await this.#core.loadLanguage(grammar);
    else this.#plain.add(language);
  }

  /** Turn code into HTML for the inside of a code element. */
  highlight(code: string, language: string): string {
    if (this.#plain.has(language) || code.length > longestBlock) return escapeHtml(code);
    const key = this.#key(code, language);
    const known = this.#cache.get(key);
    if (known !== undefined) return known;
    if (!this.#core) return escapeHtml(code);
    const { tokens } = this.#core.codeToTokens(code, {
      lang: otherNames[language] ?? language,
      theme: 'classes',
      // Never by the clock: the same code must give the same bytes on a busy machine.
      tokenizeTimeLimit: 0,
      tokenizeMaxLineLength: 5_000,
    });
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
