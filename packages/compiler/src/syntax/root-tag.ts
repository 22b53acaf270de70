import { isReturnStatement } from '@babel/types';
import type { ComponentSyntax } from '../source/component-syntax.js';
import { componentFunction } from './component-function.js';
import { tagOf } from './tag-of.js';

/** Give the tag of the element that a component returns, undefined where it returns none. */
export function rootTag(source: ComponentSyntax): string | undefined {
  return tagOf(componentFunction(source)?.body.body.find((statement) => isReturnStatement(statement))?.argument);
}
