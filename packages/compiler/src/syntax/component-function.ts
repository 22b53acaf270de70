import { type FunctionDeclaration, isExportDefaultDeclaration, isFunctionDeclaration } from '@babel/types';
import type { ComponentSyntax } from '../source/component-syntax.js';

/** Find the function that a component's source exports by default. */
export function componentFunction({ ast }: ComponentSyntax): FunctionDeclaration | undefined {
  for (const statement of ast.program.body) {
    if (isExportDefaultDeclaration(statement) && isFunctionDeclaration(statement.declaration)) {
      return statement.declaration;
    }
  }
  return undefined;
}
