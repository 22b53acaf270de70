import { pascalCase } from '../../names/pascal-case.js';

/** What makes an element a component: its tag, and the attribute that stands for the component where the tag is a native one. */
export interface HostSelector {
  tag: string;
  attribute?: string;
}

/**
 * Say which element is a component: `a[pgLinkButton]`, `section[pgHero]`. The root that the component has in every other
 * target is the host here, so that attributes, classes, events, router links and ARIA reach it as on any native element,
 * and no element stands between it and its parent's style. A root that is another component has a host of its own.
 *
 * https://angular.dev/guide/components/selectors#when-to-use-an-attribute-selector
 */
export function hostSelector(name: string, root: string | undefined): HostSelector {
  return root && /^[a-z]/.test(root) ? { tag: root, attribute: `pg${pascalCase(name)}` } : { tag: `pg-${name}` };
}
