import { hash } from '@pantograph/content';
import type { RenderEnvironment } from '../render-environment.js';

/** Hash what decides which pictures are published for emails, and how they are drawn; the rest they note. */
export function emailBasis({ drawingHash, brand: { data } }: RenderEnvironment): string {
  return hash(JSON.stringify([drawingHash, data.emailPictures, data.defaultLocale, data.logo]));
}
