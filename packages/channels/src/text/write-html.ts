import { type Html, html, raw } from '@pantograph/pages';
import type { Block, Inline } from '../blocks/block.js';
import { safeAddress } from '../blocks/safe-address.js';

const elements = { strong: 'strong', emphasis: 'em', deleted: 'del' } as const;

/** Write blocks as HTML that apps may show as it is: a few elements, no attributes but addresses and alternative texts. */
export function writeHtml(blocks: readonly Block[]): string {
  return blocks.map(writeBlock).join('');
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${writeInlines(block.inlines)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${writeInlines(block.inlines)}</p>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${writeHtml(item)}</li>`).join('');
      return block.start === undefined ? `<ul>${items}</ul>` : `<ol start="${block.start}">${items}</ol>`;
    }
    case 'quote':
      return `<blockquote>${writeHtml(block.blocks)}</blockquote>`;
    case 'code':
      return String(html`<pre><code>${block.text}</code></pre>`);
    case 'table': {
      const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${writeInlines(cell)}</td>`).join('')}</tr>`);
      return `<table>${rows.join('')}</table>`;
    }
    case 'rule':
      return '<hr>';
  }
}

function writeInlines(inlines: readonly Inline[]): string {
  return inlines.map((inline) => String(writeInline(inline))).join('');
}

function writeInline(inline: Inline): Html | string {
  switch (inline.kind) {
    case 'text':
      return html`${inline.text}`;
    case 'code':
      return html`<code>${inline.text}</code>`;
    case 'break':
      return '<br>';
    case 'picture': {
      const src = safeAddress(inline.src);
      return src === undefined ? html`${inline.alt}` : html`<img src="${src}" alt="${inline.alt}">`;
    }
    case 'link':
      return html`<a href="${inline.href}">${raw(writeInlines(inline.inlines))}</a>`;
    default: {
      const name = elements[inline.kind];
      return `<${name}>${writeInlines(inline.inlines)}</${name}>`;
    }
  }
}
