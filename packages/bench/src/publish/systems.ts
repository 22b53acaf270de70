import type { System } from './system.ts';
import { astro } from './systems/astro.ts';
import { eleventy } from './systems/eleventy.ts';
import { floor } from './systems/floor.ts';
import { hugo } from './systems/hugo.ts';
import { pantograph, pantographFullStore } from './systems/pantograph.ts';

/** Everything that is measured, in the order of a round. */
export const systems: readonly System[] = [pantograph, pantographFullStore, floor, hugo, eleventy, astro];
