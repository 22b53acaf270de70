import type { ComponentContract } from '@pantograph/contract';
import { urlAttributes } from '../runtime/url-attributes.js';
import { htmlAttributeName } from './attribute-names.js';
import { isAlwaysThere } from './is-always-there.js';

/**
 * Tell whether an attribute of a root gives way to the caller's where the component has no value for it: a section
 * without an anchor takes the caller's `id`. Props, data attributes and addresses stay the component's alone, and so does what
 * always has a value.
 *
 * @param code the expression of its value
 */
export function yieldsToCaller(name: string, contract: ComponentContract, code: string): boolean {
  const html = htmlAttributeName(name).toLowerCase();
  return (
    !(name in contract.props.shape) &&
    !(html in contract.props.shape) &&
    !urlAttributes.has(html) &&
    !/^(data-|on[A-Z]|class|style$|key$|ref$|innerHTML$)/.test(name) &&
    !isAlwaysThere(code)
  );
}
