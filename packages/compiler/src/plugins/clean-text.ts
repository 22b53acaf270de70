import { isText } from '../tree/is-text.js';
import { walkNodes } from '../tree/walk-nodes.js';
import type { Plugin } from './plugin.js';

/**
 * Give text the white space that JSX gives it: lines are trimmed and joined by one space. Mitosis keeps the source's
 * line breaks, which each framework reads in its own way.
 */
export const cleanText: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    node.children = node.children.filter((child) => {
      if (child.properties._text === undefined) return true;
      child.properties._text = cleanLines(child.properties._text);
      return child.properties._text !== '' || !isText(child);
    });
  });
};

function cleanLines(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  return lines
    .map((line, index) => {
      const start = index === 0 ? line : line.replace(/^[ \t]+/, '');
      return index === lines.length - 1 ? start : start.replace(/[ \t]+$/, '');
    })
    .filter((line) => line !== '')
    .join(' ');
}
