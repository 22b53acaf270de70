import type { EmailPicture } from '@pantograph/contract';
import { type ChildNode, isTag } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** Get the pictures of stored rich text. */
export function richPictures(html: string): EmailPicture[] {
  return html.includes('<img') ? within(parseDocument(html).children) : [];
}

function within(nodes: readonly ChildNode[]): EmailPicture[] {
  return nodes.filter(isTag).flatMap(({ name, attribs, children }) => {
    if (name !== 'img' || !attribs.src) return within(children);
    const width = Number.parseInt(attribs.width ?? '', 10) || 520;
    const height = Number.parseInt(attribs.height ?? '', 10) || Math.round(width * 0.75);
    return [{ src: attribs.src, alt: attribs.alt ?? '', width, height }];
  });
}
