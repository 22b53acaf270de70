import { escapeHtml } from '@pantograph/pages';
import type { MjmlNode } from '#mjml';
import { inert } from '../merge/inert.js';
import { node } from './node.js';
import { halfGutter, section } from './section-nodes.js';
import { type Drawing, element } from './text-leaf.js';

/** Who sends it, from where, and how one stops it. */
export function footerNodes(legal: string, given: Drawing): MjmlNode[] {
  const drawing: Drawing = { ...given, surface: 'outer' };
  const { style, writer, words } = drawing;
  const gap = style.px('space.2xs');
  const unsubscribe = writer.marks.add({ kind: 'unsubscribe' });
  const look = `style="color:${style.color('outer', 'link')};text-decoration:underline"`;
  const ink = style.inkClass('outer', 'link');
  const online =
    words.online === undefined
      ? ''
      : writer.marks.add({
          kind: 'online',
          before: `<a class="${ink}" ${look} href="`,
          after: `">${escapeHtml(inert(words.online))}</a> &nbsp; `,
        });
  const lines = [
    legal === '' ? '' : element('p', 'note', 'ink', gap, writer.html(legal, '<br>'), drawing),
    element('p', 'note', 'ink', gap, writer.marks.add({ kind: 'address' }), drawing),
    element(
      'p',
      'note',
      'ink',
      0,
      `${online}<a class="${ink} unsubscribe" ${look} href="${unsubscribe}">${escapeHtml(inert(words.unsubscribe))}</a>`,
      drawing,
    ),
  ];
  const text = node(
    'mj-text',
    { align: style.start, padding: `0 ${halfGutter(drawing)}px`, 'line-height': 'normal' },
    lines.join(''),
  );
  return [
    section(
      [node('mj-column', { direction: style.dir, width: '100%' }, [text])],
      style.px('space.xl'),
      drawing,
      style.px('space.m'),
    ),
  ];
}
