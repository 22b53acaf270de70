import { join } from 'node:path';
import { benchRoot } from '../../folders.ts';

/** The folder of components that are written by hand, each in a file of the component's name. */
export const byHand = join(benchRoot, 'src/components/by-hand');
