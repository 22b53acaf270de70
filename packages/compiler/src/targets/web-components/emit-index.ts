import type { ComponentContract } from '@pantograph/contract';
import type { GeneratedFile } from '../target.js';
import { className } from './class-name.js';
import { emitJsx } from './emit-jsx.js';

const server = `export { type RenderOptions, renderToString } from './runtime/render-to-string.js';
export { writeElement } from './runtime/write-element.js';
`;

/** The elements in Stencil's own JSX, for the type check of the components that nest others. */
const stencilJsx = `import type { JSXBase } from '@stencil/core/internal';
import type { JsxElements } from '../jsx.js';

declare module '@stencil/core' {
  export namespace JSX {
    interface IntrinsicElements extends JsxElements<JSXBase.HTMLAttributes<HTMLElement>> {}
  }
}
declare module '@stencil/core/internal' {
  export namespace JSXBase {
    interface InputHTMLAttributes<T> {
      /** As Stencil sets an attribute that is also a property. */
      'attr:value'?: string | undefined;
      'attr:checked'?: string | undefined;
    }
    interface OptionHTMLAttributes<T> {
      'attr:selected'?: string | undefined;
    }
    interface TextareaHTMLAttributes<T> {
      'prop:defaultValue'?: string | undefined;
    }
  }
}
`;

/** Emit `index.ts`, which names all components, `server.ts`, and the types of their elements in JSX. */
export function emitIndex(contracts: readonly ComponentContract[]): GeneratedFile[] {
  const names = contracts.map(({ name }) => name);
  const exported = contracts.map(({ name, events }) => {
    const title = className(name);
    const types = [`type ${title}Props`, ...(Object.keys(events).length > 0 ? [`type ${title}Events`] : [])];
    return `export { define${title}, ${title}, ${types.join(', ')} } from './${name}.js';\n`;
  });
  const imported = names.map((name) => `import { define${className(name)} } from './${name}.js';\n`);
  const defined = names.map((name) => `  define${className(name)}();\n`);
  const index = `${imported.join('')}
${exported.join('')}
/** Define the elements of all components. A page that uses few does better with theirs alone. */
export function defineAll(): void {
${defined.join('')}}
`;
  return [
    { path: 'index.ts', code: index },
    { path: 'server.ts', code: server },
    { path: 'jsx.ts', code: emitJsx(contracts) },
    { path: 'components/stencil-jsx.d.ts', code: stencilJsx },
  ];
}
