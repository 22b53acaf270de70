import { sectionGroups } from '@pantograph/contract';
import type { SectionNode } from './node.ts';

const groups = Object.keys(sectionGroups);

/** Order sections by their groups, as Payload shows groups in the order in which it first meets them. */
export function byGroup(a: SectionNode, b: SectionNode): number {
  return groups.indexOf(a.group) - groups.indexOf(b.group);
}
