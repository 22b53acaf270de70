import { callbackName } from '../../names/callback-name.js';
import type { ComponentSource } from '../../source/component-source.js';
import { rootComponent } from './root-component.js';
import { slotProp } from './slot-prop.js';

/** What Svelte's types of an element have that no component takes: directives, and those of Svelte 4. */
const dropped = `'children' | \`on:\${string}\` | \`bind:\${string}\``;

/** Emit the interface of a component's props: the contract's, its slots and events, its element, and the root's own. */
export function emitProps(title: string, { component, contract }: ComponentSource): string {
  const slots = Object.entries(contract.slots).map(([name, { label, help }]) => {
    const words = [label, help].filter(Boolean).join('. ');
    return `${describe(words)}  ${slotProp(name)}?: Snippet | undefined;\n`;
  });
  const events = Object.entries(contract.events).map(
    ([name, { label, parameters }]) =>
      `${describe(label)}  ${callbackName(name)}?: ((${parameters}) => void) | undefined;\n`,
  );
  const root = rootComponent(component);
  const tag = component.children[0]?.name ?? '';
  const native = root ? `${root.title}Props` : `SvelteHTMLElements['${tag}']`;
  const element = root ? `${native}['ref']` : `HTMLElementTagNameMap['${tag}'] | null | undefined`;
  return `interface ${title}Slots {
${slots.join('')}${events.join('')}${describe('The element of its root, for `bind:ref`')}  ref?: ${element};
}

/** The props of ${title}, and any that its root element takes. */
export interface ${title}Props
  extends ${title}OwnProps,
    ${title}Slots,
    Omit<${native}, keyof ${title}OwnProps | keyof ${title}Slots | ${dropped}> {}
`;
}

function describe(words: string): string {
  return `  /** ${words.replaceAll('*/', '* /')} */\n`;
}
