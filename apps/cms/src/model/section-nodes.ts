import { sectionSchema } from '@pantograph/content/documents';
import type { ComponentContract } from '@pantograph/contract';
import type { Node, SectionNode } from './node.ts';
import { groupNode } from './to-node.ts';

/** What a section's schema says that an editor does not write. */
const given = new Set(['section']);

/**
 * Make the nodes of sections from their contracts, by name.
 *
 * @throws {TypeError} when a contract has what the CMS cannot edit
 */
export function sectionNodes(contracts: Readonly<Record<string, ComponentContract>>): Record<string, SectionNode> {
  return Object.fromEntries(Object.values(contracts).map((contract) => [contract.name, sectionNode(contract)]));
}

function sectionNode(contract: ComponentContract): SectionNode {
  const { name, label, description, group } = contract;
  if (group === undefined) throw new TypeError(`The CMS cannot list "${name}": it is no section, and has no group.`);
  const node = groupNode(name, sectionSchema(contract), name, { without: given });
  const { anchor } = node.fields;
  const fields: Readonly<Record<string, Node>> =
    anchor?.kind === 'text' ? { ...node.fields, anchor: { ...anchor, isName: true } } : node.fields;
  return { ...node, fields, name, label, description, group };
}
