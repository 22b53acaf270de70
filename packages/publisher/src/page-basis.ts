import { hash } from '@pantograph/content';
import type { RenderEnvironment } from './render-environment.js';

/** Hash what every HTML output takes from code and brand: the views, the addresses of the stylesheets, the brand's data. */
export function pageBasis(env: RenderEnvironment): string {
  return hash(JSON.stringify([env.codeHash, env.stylesheets, env.brand.data]));
}
