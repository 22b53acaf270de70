import { hash } from '@pantograph/content';
import type { RenderEnvironment } from '../render-environment.js';

/** Name the fact by which the store knows how a brand was when it was last published. */
export function brandFact({ brand }: RenderEnvironment): string {
  return `brand ${brand.data.id}`;
}

/** Hash all that can be read of a brand: while it is the same, so is every reading. */
export function brandStamp({ brand }: RenderEnvironment): string {
  return hash(`${brand.hash} ${JSON.stringify(brand.data)}`);
}
