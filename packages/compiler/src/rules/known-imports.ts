import { isImportDeclaration } from '@babel/types';
import { findBreaches } from './find-breaches.js';
import type { Rule } from './rule.js';

const component = /^\.\.\/([a-z0-9-]+)\/\1\.lite$/;

export const knownImports: Rule = {
  id: 'known-imports',
  why: 'Each target writes its own imports; anything else does not exist where the generated file lies.',
  check: (source) =>
    findBreaches(source, (node) => {
      if (!isImportDeclaration(node) || node.importKind === 'type') return undefined;
      const { value } = node.source;
      const isComponent =
        component.test(value) && node.specifiers.every(({ type }) => type === 'ImportDefaultSpecifier');
      if (value === '@builder.io/mitosis' || isComponent) return undefined;
      return {
        message: `"${value}" is imported for its value.`,
        fix: "Import only from '@builder.io/mitosis', types with `import type`, and another component as `import Card from '../card/card.lite'`.",
      };
    }),
};
