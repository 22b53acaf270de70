import { parse } from '@babel/parser';
import { CompileError } from '../compile-error.js';
import type { ComponentSyntax } from './component-syntax.js';

/**
 * Parse a component's source with line numbers.
 *
 * @throws {CompileError} where it is not TypeScript with JSX
 */
export function parseSyntax(name: string, file: string, code: string): ComponentSyntax {
  try {
    return { name, file, code, ast: parse(code, { sourceType: 'module', plugins: ['typescript', 'jsx'] }) };
  } catch (error) {
    const { message, loc } = error as Error & { loc?: { line: number } };
    throw new CompileError([
      {
        rule: 'syntax',
        severity: 'error',
        file,
        ...(loc && { line: loc.line }),
        path: name,
        message: `This is not TypeScript with JSX: ${message}`,
        fix: 'Correct the syntax on this line.',
      },
    ]);
  }
}
