import type { Example } from '@pantograph/contract';
import { all } from './generated/examples.js';

/** Every component's examples: by the component's name, then by the example's. */
export const examples: Readonly<Record<string, Readonly<Record<string, Example<Record<string, unknown>>>>>> = all;
