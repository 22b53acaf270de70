import type { MitosisComponent } from '@builder.io/mitosis/lib/types/mitosis-component.js';
import { CompileError } from '../compile-error.js';
import type { ComponentSyntax } from './component-syntax.js';

/**
 * Parse a component into Mitosis's tree. Types are stripped: props get theirs from the contract.
 *
 * Imports the parser by its own path, and only when there is something to parse: the whole of Mitosis takes 0.7 s more
 * to load.
 */
export async function parseComponent({ name, file, code }: ComponentSyntax): Promise<MitosisComponent> {
  const { parseJsx } = await import('@builder.io/mitosis/lib/parsers/jsx/index.js');
  try {
    return parseJsx(code, { typescript: false });
  } catch (error) {
    throw new CompileError([
      {
        rule: 'mitosis',
        severity: 'error',
        file,
        line: 1,
        path: name,
        message: `Mitosis could not read this component: ${(error as Error).message}`,
        fix: 'Keep to the authoring rules in packages/compiler/README.md.',
      },
    ]);
  }
}
