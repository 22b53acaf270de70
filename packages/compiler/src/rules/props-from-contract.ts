import { isTSInterfaceDeclaration, isTSTypeAliasDeclaration } from '@babel/types';
import { findBreaches } from './find-breaches.js';
import type { Rule } from './rule.js';

export const propsFromContract: Rule = {
  id: 'props-from-contract',
  why: 'A type written here would be a second list of the same fields, and Mitosis loses it.',
  check: (source) =>
    findBreaches(source, (node) =>
      isTSInterfaceDeclaration(node) || isTSTypeAliasDeclaration(node)
        ? {
            message: `The type ${node.id.name} is declared beside the markup.`,
            fix: `Declare it in ${source.name}.schema.ts and write: import type { ${node.id.name} } from './${source.name}.schema.js'`,
          }
        : undefined,
    ),
};
