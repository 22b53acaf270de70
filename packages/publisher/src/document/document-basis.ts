import { hash } from '@pantograph/content';
import { pageBasis } from '../page-basis.js';
import type { RenderEnvironment } from '../render-environment.js';
import { footerLogo } from './footer-logo.js';

/** Hash what every document takes from code and brand. */
export function documentBasis(env: RenderEnvironment): string {
  return hash(`${pageBasis(env)} ${footerLogo(env)}`);
}
