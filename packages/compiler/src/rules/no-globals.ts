import {
  isIdentifier,
  isImportSpecifier,
  isJSXSpreadAttribute,
  isMemberExpression,
  isNewExpression,
  isObjectMethod,
  type Node,
} from '@babel/types';
import { memberOf } from '../syntax/member-of.js';
import { findBreaches } from './find-breaches.js';
import type { Rule } from './rule.js';

const globals = new Set(['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'globalThis', 'crypto']);
const contextual = new Set(['useContext', 'setContext', 'createContext', 'createPortal']);

export const noGlobals: Rule = {
  id: 'no-globals',
  why: 'A component is also rendered on a server and in emails: it knows its props and nothing else.',
  check: (source) =>
    findBreaches(source, (node, around) => {
      if (isJSXSpreadAttribute(node)) {
        return {
          message: 'Attributes are spread.',
          fix: 'Write each one out; what a caller adds reaches the root by itself.',
        };
      }
      if (isImportSpecifier(node) && isIdentifier(node.imported) && contextual.has(node.imported.name)) {
        return { message: `${node.imported.name} is used.`, fix: 'Pass what is needed as a prop.' };
      }
      if (isRandom(node) || (isClock(node) && !around.some((each) => isObjectMethod(each)))) {
        return { message: 'A value differs each time it is drawn.', fix: 'Take it as a prop.' };
      }
      const parent = around.at(-1);
      const isProperty = isMemberExpression(parent) && parent.property === node && !parent.computed;
      if (!isIdentifier(node) || isProperty || !globals.has(node.name)) return undefined;
      return {
        message: `The global ${node.name} is used.`,
        fix: 'Take what is needed as a prop, or read it from the event.',
      };
    }),
};

function isRandom(node: Node): boolean {
  return memberOf('Math', node) === 'random';
}

/** The clock may be read in a state method: those run when something happens, and never while a server draws. */
function isClock(node: Node): boolean {
  if (isNewExpression(node)) return isIdentifier(node.callee, { name: 'Date' });
  return memberOf('Date', node) === 'now';
}
