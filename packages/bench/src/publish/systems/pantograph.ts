import { join } from 'node:path';
import { measureProcess } from '../../measure/measure-process.ts';
import { measureChanges } from '../changes/measure-changes.ts';
import { publicFolder } from '../public-folder.ts';
import { setAside } from '../set-aside.ts';
import type { Material, System } from '../system.ts';

/** The command keeps its trees beside OUT, so both lie in a folder that can be removed. */
const siteOf = ({ place }: Material) => join(place, 'site');
const run = ({ project, corpus, place }: Material) => measureProcess(project.publish(corpus, publicFolder(place)));
const output = (material: Material) => join(publicFolder(material.place), material.corpus.brand);

/** From files, with an empty store and no bundle. */
export const pantograph: System = {
  name: 'pantograph',
  description: 'from files and an empty store, ingest and bundle included',
  reset(material) {
    material.project.forget();
    setAside(siteOf(material));
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
  reset: (material) => setAside(siteOf(material)),
  run,
  output,
};
