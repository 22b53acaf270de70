import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { measureProcess } from '../../measure/measure-process.ts';
import { measureChanges } from '../changes/measure-changes.ts';
import type { Material, System } from '../system.ts';

const outOf = ({ place }: Material) => join(place, 'out');
const run = ({ project, corpus, place }: Material) => measureProcess(project.publish(corpus, join(place, 'out')));
const output = (material: Material) => join(outOf(material), material.corpus.brand);

/** From files, with an empty store and no bundle. */
export const pantograph: System = {
  name: 'pantograph',
  description: 'from files and an empty store, ingest and bundle included',
  reset(material) {
    material.project.forget();
    rmSync(outOf(material), { recursive: true, force: true });
  },
  run,
  output,
  changes: measureChanges,
};

/** From the store: every output is rendered again into an empty folder. */
export const pantographFullStore: System = {
  name: 'pantograph-full-store',
  description: 'all outputs again from a full store',
  async prepare(material) {
    await run(material);
  },
  reset: (material) => rmSync(outOf(material), { recursive: true, force: true }),
  run,
  output,
};
