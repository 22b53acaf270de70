import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureProcess } from '../../measure/measure-process.ts';
import { setAside } from '../set-aside.ts';
import type { Material, System } from '../system.ts';

const output = ({ place }: Material) => join(place, 'floor');

/** The same bytes from plain template functions and file writes, with all view models in memory. */
export const floor: System = {
  name: 'floor',
  description: 'the same bytes from template functions and file writes; reading the models is not counted',
  reset: (material) => setAside(output(material)),
  async run(material) {
    const main = fileURLToPath(new URL('../floor/main.ts', import.meta.url));
    const { site } = material;
    const measured = await measureProcess({
      file: process.execPath,
      parameters: [main, site.models, site.folder, output(material)],
      cwd: material.place,
    });
    const reading = JSON.parse(measured.output) as { cpuSeconds: number; wallSeconds: number };
    return {
      ...measured,
      cpuSeconds: measured.cpuSeconds - reading.cpuSeconds,
      wallSeconds: measured.wallSeconds - reading.wallSeconds,
    };
  },
  output,
};
