import type { MitosisNode } from '@builder.io/mitosis/lib/types/mitosis-node.js';
import { callbackName } from '../../names/callback-name.js';
import type { ComponentSource } from '../../source/component-source.js';
import { isComponent } from '../../tree/is-component.js';

/** What writes the content of the root, which is the component's alone. */
const content = ['children', 'innerHTML', 'innerText', 'textContent'];

/** Emit the interface of a Solid component's props: the contract's, its slots and events, and the root's own. */
export function emitProps(title: string, { component, contract }: ComponentSource): string {
  const slots = Object.entries(contract.slots).map(([name, { label, help }]) => {
    const words = [label, help].filter(Boolean).join('. ').replaceAll('*/', '* /');
    return `  /** ${words} */\n  ${name === 'default' ? 'children' : name}?: JSX.Element;\n`;
  });
  const events = Object.entries(contract.events).map(
    ([name, { label, parameters }]) =>
      `  /** ${label.replaceAll('*/', '* /')} */\n  ${callbackName(name)}?: ((${parameters}) => void) | undefined;\n`,
  );
  const taken = [`keyof ${title}OwnProps`, `keyof ${title}Slots`, ...content.map((name) => `'${name}'`)];
  return `interface ${title}Slots {
${slots.join('')}${events.join('')}}

/** The props of ${title}, and any that its root element takes. */
export interface ${title}Props
  extends ${title}OwnProps,
    ${title}Slots,
    Omit<${rootProps(component.children[0])}, ${taken.join(' | ')}> {}
`;
}

function rootProps(root: MitosisNode | undefined): string {
  if (!root) return '{}';
  return isComponent(root) ? `ComponentProps<typeof ${root.name}>` : `ComponentProps<'${root.name}'>`;
}
