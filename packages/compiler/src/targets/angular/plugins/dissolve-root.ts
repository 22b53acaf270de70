import type { MitosisComponent } from '@builder.io/mitosis/lib/types/mitosis-component.js';
import type { ComponentContract } from '@pantograph/contract';
import type { Plugin } from '../../../plugins/plugin.js';
import { expression } from '../../../tree/expression.js';
import { isElement } from '../../../tree/is-element.js';
import { yieldsToCaller } from '../../../tree/yields-to-caller.js';

/** The element that stands for the host while Mitosis writes the template. */
export const hostTag = 'pg-host';

/** What stands before the names of the elements in a host that is an svg: Mitosis cannot read a colon. */
export const svgPrefix = 'svg-namespace-';

/** Attributes that every element has: an input of such a name is no word about the host. */
const globals = /^(id|title|lang|dir|hidden|tabindex|role|slot|inert|popover|draggable|translate)$/;

/**
 * Let the root be the host: mark it, so that its attributes and listeners are found again in what Mitosis generates. An attribute
 * that gives way to the caller's is asked for what stands on the element, and an input named like a global attribute leaves none.
 */
export const dissolveRoot: Plugin = ({ component, contract }) => {
  const root = component.children[0];
  if (!root || !isElement(root)) return;
  const ofSvg = root.name === 'svg';
  root.name = hostTag;
  if (ofSvg) for (const child of root.children) if (isElement(child)) child.name = `${svgPrefix}${child.name}`;
  for (const [name, binding] of Object.entries(root.bindings)) {
    const attribute = /^attr\.(.+)$/.exec(name)?.[1];
    if (!binding || !attribute || !yieldsToCaller(attribute, contract, binding.code)) continue;
    root.bindings[name] = expression(`yielding('${attribute}', ${binding.code})`);
  }
  for (const name of namedLikeGlobals(contract, component)) root.bindings[`attr.${name}`] = expression('null');
};

function namedLikeGlobals(contract: ComponentContract, component: MitosisComponent): string[] {
  const bound = Object.keys(component.children[0]?.bindings ?? {});
  return Object.keys(contract.props.shape).filter((name) => globals.test(name) && !bound.includes(`attr.${name}`));
}
