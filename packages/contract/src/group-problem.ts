import type { ComponentKind } from './define-component.js';
import { type SectionGroup, sectionGroups } from './section-groups.js';

/** Say what is wrong with the group of a component; undefined where nothing is. */
export function groupProblem(kind: ComponentKind, group: SectionGroup | undefined): string | undefined {
  const offered = Object.keys(sectionGroups).join(', ');
  if (kind !== 'section') {
    return group === undefined
      ? undefined
      : `group "${group}" is for sections, and this is of the kind "${kind}". Remove it.`;
  }
  if (group === undefined)
    return `a section says in which group an editor finds it. Add \`group\`, one of: ${offered}.`;
  return Object.hasOwn(sectionGroups, group) ? undefined : `there is no group "${group}". Use one of: ${offered}.`;
}
