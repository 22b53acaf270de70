import { Highlighter } from '../../../../packages/content/src/markdown/highlighter.ts';
import { renderMarkdown } from '../../../../packages/content/src/markdown/render-markdown.ts';

const highlighter = new Highlighter();

/** Render Markdown as the site does, white space aside where a browser would not show it. */
export async function rendered(markdown: string): Promise<string> {
  return withoutSpace((await renderMarkdown(markdown, { locale: 'en', highlighter })).html);
}

/** Take differences from HTML that a browser does not show: white space outside code, and how empty elements end. */
export function withoutSpace(html: string): string {
  return html
    .replace(/<pre[\s\S]*?<\/pre>|\s+/g, (found) => (found.startsWith('<') ? found : ' '))
    .replace(/ ?\/>/g, '>')
    .replace(/ ?<br> ?/g, '<br>')
    .replace(/> (?=<\/?(?:p|h\d|ul|ol|li|blockquote|table|thead|tbody|tr|th|td|div|pre|hr)\b)/g, '>')
    .replace(/(<\/?(?:ul|ol|li|blockquote|table|thead|tbody|tr|th|td|div|hr)\b[^>]*>) /g, '$1')
    .trim();
}
