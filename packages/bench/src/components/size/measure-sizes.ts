import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../folders.ts';
import { installPeer } from '../../peers/install-peer.ts';
import { pascalCase } from '../pascal-case.ts';
import { bundledSize } from './bundled-size.ts';
import { byHand } from './by-hand.ts';
import { counterparts } from './libraries.ts';

/** Bytes of one React component and of what does the same. */
export interface SizeRow {
  component: string;
  ours: number;
  byHand?: number;
  mui?: number;
  mantine?: number;
}

/** Bundle each React component, the same one written by hand, and the one of two libraries, all by the same bundler. */
export async function measureSizes(names: readonly string[]): Promise<SizeRow[]> {
  const libraries = await installPeer('libraries');
  const rows: SizeRow[] = [];
  for (const component of names) {
    const own = `export { ${pascalCase(component)} } from`;
    const hand = join(byHand, `${component}.tsx`);
    const peers = counterparts[component];
    rows.push({
      component,
      ours: await bundledSize(`${own} '@pantograph/react/${component}';`, repository),
      ...(existsSync(hand) && { byHand: await bundledSize(`${own} './${component}.tsx';`, byHand) }),
      ...(peers && {
        mui: await bundledSize(`export { ${peers.mui.join(', ')} } from '@mui/material';`, libraries),
        mantine: await bundledSize(`export { ${peers.mantine.join(', ')} } from '@mantine/core';`, libraries),
      }),
    });
  }
  return [...rows, await together(rows, libraries)];
}

/** Bundle all that have counterparts at once: libraries share more between components than we do. */
async function together(rows: readonly SizeRow[], libraries: string): Promise<SizeRow> {
  const names = rows.filter(({ mui }) => mui !== undefined).map(({ component }) => component);
  const all = (from: 'mui' | 'mantine') => [...new Set(names.flatMap((name) => counterparts[name]?.[from] ?? []))];
  const ours = names.map((name) => `export { ${pascalCase(name)} } from '@pantograph/react/${name}';`).join('\n');
  return {
    component: `these ${names.length} together`,
    ours: await bundledSize(ours, repository),
    mui: await bundledSize(`export { ${all('mui').join(', ')} } from '@mui/material';`, libraries),
    mantine: await bundledSize(`export { ${all('mantine').join(', ')} } from '@mantine/core';`, libraries),
  };
}
