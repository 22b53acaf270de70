import type { Plugin } from './plugin.js';

/** Type local refs as `any`: they are typed where they were declared, and Mitosis drops the type. */
export const typeRefs: Plugin = ({ component }) => {
  for (const ref of Object.values(component.refs)) ref.typeParameter = 'any';
};
