import type { PostDocument } from '@pantograph/content';

const heading = /<h([23]) id="([^"]*)"[^>]*>(.*?)<\/h\1>/gs;
const entities: Readonly<Record<string, string>> = {
  '&#x26;': '&',
  '&amp;': '&',
  '&#x3C;': '<',
  '&lt;': '<',
  '&gt;': '>',
};

/** List the headings of a text as src/rich-text writes it. */
export function outlineOf(html: string): PostDocument['outline'] {
  return [...html.matchAll(heading)].flatMap(([, depth, id = '', content = '']) => {
    const text = content
      .replace(/<[^>]*>/g, '')
      .replace(/&(?:#x26|amp|#x3C|lt|gt);/gi, (entity) => entities[entity] ?? entity);
    return id === '' || text.trim() === '' ? [] : [{ depth: Number(depth), id, text: text.trim() }];
  });
}
