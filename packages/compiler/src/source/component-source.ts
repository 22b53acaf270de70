import type { MitosisComponent } from '@builder.io/mitosis/lib/types/mitosis-component.js';
import type { ComponentContract } from '@pantograph/contract';
import type { ComponentSyntax } from './component-syntax.js';

/** All that a target needs to know of one component. */
export interface ComponentSource {
  /** In kebab-case. */
  name: string;
  /** Mitosis's tree of the component. Shared by all targets: a plugin works on a copy. */
  component: MitosisComponent;
  contract: ComponentContract;
  syntax: ComponentSyntax;
}
