import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { environment } from '../environment.ts';

/** Find a file of a package on the disk: what is bundled knows no files beside it. */
export function placeOf(name: string): string {
  const { resolve } = createRequire(join(environment.project, 'package.json'));
  return resolve(name);
}

/** What makes campaigns, from the disk: it draws with parts that are built for the machine, which no bundler takes. */
export const loadCampaigns = (): Promise<typeof import('@pantograph/campaigns')> => load('@pantograph/campaigns');

/** The channels, from the disk, too. */
export const loadChannels = (): Promise<typeof import('@pantograph/channels')> => load('@pantograph/channels');

function load<Module>(name: string): Promise<Module> {
  return import(/* turbopackIgnore: true */ pathToFileURL(placeOf(name)).href) as Promise<Module>;
}
