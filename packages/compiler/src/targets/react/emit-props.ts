import type { MitosisNode } from '@builder.io/mitosis/lib/types/mitosis-node.js';
import { callbackName } from '../../names/callback-name.js';
import type { ComponentSource } from '../../source/component-source.js';
import { isComponent } from '../../tree/is-component.js';

/** Emit the interface of a React component's props: the contract's, its slots and events, and the root's own. */
export function emitProps(title: string, { component, contract }: ComponentSource): string {
  const slots = Object.entries(contract.slots).map(([name, { label, help }]) => {
    const words = [label, help].filter(Boolean).join('. ').replaceAll('*/', '* /');
    return `  /** ${words} */\n  ${name === 'default' ? 'children' : name}?: ReactNode;\n`;
  });
  const events = Object.entries(contract.events).map(
    ([name, { label, parameters }]) =>
      `  /** ${label.replaceAll('*/', '* /')} */\n  ${callbackName(name)}?: ((${parameters}) => void) | undefined;\n`,
  );
  const native = rootProps(component.children[0]);
  return `interface ${title}Slots {
${slots.join('')}${events.join('')}}

/** The props of ${title}, and any that its root element takes. */
export interface ${title}Props
  extends ${title}OwnProps,
    ${title}Slots,
    Omit<${native}, keyof ${title}OwnProps | keyof ${title}Slots | 'children' | 'dangerouslySetInnerHTML'> {}
`;
}

function rootProps(root: MitosisNode | undefined): string {
  if (!root) return '{}';
  return isComponent(root) ? `ComponentPropsWithRef<typeof ${root.name}>` : `ComponentPropsWithRef<'${root.name}'>`;
}
