import { htmlAttributeName } from '../../tree/attribute-names.js';

/** The few that Stencil knows by the name of their property alone. */
const properties: Readonly<Record<string, string>> = {
  for: 'htmlFor',
  class: 'class',
  datetime: 'dateTime',
  popovertarget: 'popoverTarget',
  popovertargetaction: 'popoverTargetAction',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
};

/**
 * Spell an attribute as Stencil takes it, which is HTML's way but for a few: it sets what is no property of the element as an
 * attribute of just that name. Mitosis spells `for` as Stencil wants it only where it has no binding.
 */
export function stencilAttributeName(name: string): string {
  const html = htmlAttributeName(name);
  return properties[html] ?? html;
}
