import { hash } from '@pantograph/content';
import type { RenderEnvironment } from './render-environment.js';

const known = new WeakMap<RenderEnvironment, string>();

/** Hash what every HTML output takes from code and brand: the views, the addresses of the stylesheets, the brand's data. */
export function pageBasis(env: RenderEnvironment): string {
  const basis =
    known.get(env) ?? hash(JSON.stringify([env.codeHash, env.stylesheets, env.sectionCss.address, env.brand.data]));
  known.set(env, basis);
  return basis;
}
