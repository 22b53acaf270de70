import type { ComponentContract } from '@pantograph/contract';
import { pascalCase } from '../../names/pascal-case.js';
import type { GeneratedFile } from '../target.js';

/**
 * What types the `prop:`, `attr:` and `bool:` that plugins write: Solid leaves it to each program to declare its own.
 * A declaration that no file imports, so that it stays with the sources and out of users' programs.
 */
const explicit = `import 'solid-js';

declare module 'solid-js' {
  namespace JSX {
    interface ExplicitProperties {
      value: string | number;
      checked: boolean | undefined;
      selected: boolean | undefined;
    }
    interface ExplicitAttributes {
      class: string | undefined;
      popover: 'auto' | 'hint' | 'manual' | undefined;
      value: string | number | undefined;
    }
    interface ExplicitBoolAttributes {
      checked: boolean | undefined;
      selected: boolean | undefined;
    }
  }
}
`;

/** Emit `index.ts`, which names all components, and the types that only their sources need. */
export function emitIndex(contracts: readonly ComponentContract[]): GeneratedFile[] {
  const components = contracts.map(({ name }) => {
    const title = pascalCase(name);
    return `export { ${title}, type ${title}OwnProps, type ${title}Props } from './${name}.jsx';\n`;
  });
  return [
    { path: 'index.ts', code: components.join('') },
    { path: 'explicit.d.ts', code: explicit },
  ];
}
