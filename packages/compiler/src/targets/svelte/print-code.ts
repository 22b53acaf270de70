import generator from '@babel/generator';
import type { Node } from '@babel/types';

const print = generator.default ?? generator;

/** Write a tree as code. */
export function printCode(node: Node): string {
  return print(node, { jsescOption: { minimal: true, quotes: 'single' } }).code;
}
