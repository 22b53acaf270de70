import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Finding } from '@pantograph/contract';
import { getPayload } from 'payload';
import config from '../payload.config.ts';
import { brands } from '../project/brands.ts';
import { readContentFiles } from './content-files.ts';
import { importContent } from './import-content.ts';

const usage = `npm run import -w @pantograph/cms -- FOLDER [--brand BRAND] [--live] [--update]

  FOLDER    with a folder for each brand, as the "files" source reads it and "pantograph import" writes it
  --brand   take this brand alone
  --live    publish what its file does not call a draft
  --update  write what files say into documents that are there already; without it they are left alone`;

/** Every so many milliseconds is said how far it is. */
const interval = 2_000;

/**
 * Run the import that the command line asks for, and say how it goes.
 *
 * @returns the exit code: 0, 1 where something was not taken, 2 where the command was not understood
 */
export async function runImport(parameters: string[], from: string): Promise<number> {
  const { values, positionals } = readParameters(parameters);
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0) return misused(usage);
  const folder = resolve(from, given);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return misused(`There is no folder ${folder}.`);
  if (values.brand !== undefined && !brands.has(values.brand)) {
    return misused(`There is no brand "${values.brand}". There are: ${[...brands.keys()].join(', ')}.`);
  }
  const content = readContentFiles(folder, values.brand);
  if (Object.values(content).every((found) => typeof found === 'string' || found.length === 0)) {
    const wanted = values.brand === undefined ? [...brands.keys()] : [values.brand];
    return misused(
      `${folder} holds nothing to import. It needs a folder ${wanted.join(' or ')} with pages, posts, ...`,
    );
  }
  const payload = await getPayload({ config });
  const began = Date.now();
  let said = began;
  const { live = false, update = false } = values;
  const report = await importContent(payload, content, {
    goLive: live,
    update,
    onProgress: (step, done, total) => {
      if (Date.now() - said < interval && done < total) return;
      said = Date.now();
      console.error(`${step}: ${done} of ${total}`);
    },
  });
  for (const finding of report.findings) console.log(line(finding));
  const seconds = (Date.now() - began) / 1000;
  const { documents, updated, media, redirects, tags, campaigns, published } = report;
  console.log(
    `${documents} documents are new and ${updated} changed, with ${media} pictures and ${redirects} redirects; ${published} went live. ` +
      `${tags} tags and ${campaigns} campaigns are new or changed. ` +
      `${content.documents.length} were looked at in ${seconds.toFixed(1)} s.`,
  );
  await payload.destroy();
  return report.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function readParameters(parameters: string[]) {
  try {
    const options = { brand: { type: 'string' }, live: { type: 'boolean' }, update: { type: 'boolean' } } as const;
    return parseArgs({ args: parameters, options, allowPositionals: true });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return { values: {}, positionals: [] };
  }
}

function misused(message: string): number {
  console.error(message);
  return 2;
}

function line({ severity, file, path, message, fix }: Finding): string {
  const place = [file, path].filter(Boolean).join(' ');
  return `${severity} ${place}: ${message} ${fix}`.trim();
}
