import { hash } from '@pantograph/content';
import { footerLogo } from '@pantograph/tokens';
import { pageBasis } from '../page-basis.js';
import type { RenderEnvironment } from '../render-environment.js';

const known = new WeakMap<RenderEnvironment, string>();

/** Hash what every document takes from code and brand. */
export function documentBasis(env: RenderEnvironment): string {
  const basis = known.get(env) ?? hash(`${pageBasis(env)} ${footerLogo(env.brand.data.logo, env.brand.values.light)}`);
  known.set(env, basis);
  return basis;
}
