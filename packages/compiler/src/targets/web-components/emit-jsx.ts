import type { ComponentContract } from '@pantograph/contract';
import { className } from './class-name.js';
import { tagName } from './tag-name.js';

/** Emit `jsx.ts`: the types of the elements in JSX, to be added to those that a framework knows. */
export function emitJsx(contracts: readonly ComponentContract[]): string {
  const elements = contracts.map(({ name, events }) => {
    const title = className(name);
    const hasEvents = Object.keys(events).length > 0;
    const types = [`${title}Props`, ...(hasEvents ? [`${title}Events`] : [])];
    return {
      import: `import type { ${types.toSorted().join(', ')} } from './${name}.js';\n`,
      member: `  '${tagName(name)}': ${title}Props${hasEvents ? ` & JsxListeners<${title}Events>` : ''};\n`,
    };
  });
  return `${elements.map((each) => each.import).join('')}
/** Listeners as React takes them: \`onopenChange\` hears \`openChange\`. */
type JsxListeners<Events> = { [Name in keyof Events & string as \`on\${Name}\`]?: (event: Events[Name]) => void };

interface JsxProps {
${elements.map((each) => each.member).join('')}}

/**
 * The elements of all components in JSX. \`Native\` is what a framework takes on any element:
 *
 * \`\`\`ts
 * declare module 'react' {
 *   namespace JSX {
 *     interface IntrinsicElements extends JsxElements<React.HTMLAttributes<HTMLElement> & React.RefAttributes<HTMLElement>> {}
 *   }
 * }
 * \`\`\`
 */
export type JsxElements<Native> = {
  [Name in keyof JsxProps]: JsxProps[Name] & Omit<Native, keyof JsxProps[Name]>;
};
`;
}
