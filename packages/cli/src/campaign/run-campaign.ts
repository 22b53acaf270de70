import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { styleText } from 'node:util';
import { makeCampaign, readBrief, zipCampaign } from '@pantograph/campaigns';
import { listBrands } from '@pantograph/tokens';
import { exitCode } from '../exit-code.js';
import { findProject, type Project } from '../project.js';
import { printFindings } from '../terminal/print-findings.js';
import { printJson } from '../terminal/print-json.js';
import { ProgressBar } from '../terminal/progress-bar.js';
import { UsageError } from '../usage-error.js';
import { campaignKey } from './campaign-key.js';
import { openSetting } from './open-setting.js';
import { openWriter } from './open-writer.js';

/** What `pantograph campaign` is told beside the brief. */
export interface CampaignOptions {
  brand?: string;
  out?: string;
  zip?: string;
  ask?: boolean;
  writer?: boolean;
  json?: boolean;
}

/** Make everything that a brief asks for, and tell what came of it. */
export async function runCampaign(
  given: string,
  { brand, out, zip, ask = false, writer, json }: CampaignOptions,
): Promise<void> {
  const file = resolve(given);
  if (!existsSync(file) || !statSync(file).isFile()) {
    throw new UsageError(`There is no brief "${given}".`, 'Name a file in YAML or JSON; docs/campaigns.md shows one.');
  }
  const project = findProject(process.cwd());
  const read = await readBrief(readFileSync(file));
  const id = chooseBrand(project, [brand, read.brief?.brand, brandOfFolder(project, file)]);
  const key = campaignKey(file);
  const folder = resolve(out ?? join(project.root, 'dist/campaigns', id, key));
  const setting = await openSetting(project, id, key, new Date());
  const bar = new ProgressBar();
  const { outputs, findings, made } = await makeCampaign(read, setting, folder, {
    ask,
    ...(writer && { writer: openWriter(process.env) }),
    onProgress: ({ done, total, channel }) => bar.update(`Making ${channel}`, done, total),
  });
  if (zip !== undefined) zipCampaign(folder, resolve(zip));
  bar.clear();
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const name = relative(process.cwd(), file);
  const placed = findings.map((finding) => ({ ...finding, file: finding.file ?? name }));
  if (json) {
    printJson({
      brand: id,
      folder,
      made,
      outputs: outputs.map(({ channel, format, locale, path, bytes }) => ({ channel, format, locale, path, bytes })),
      findings: placed,
    });
  } else {
    printFindings(grouped(placed));
    const what = `${outputs.length} files for ${new Set(outputs.map(({ channel }) => channel)).size} channels`;
    const count = errors > 0 ? styleText('red', `${errors} errors`) : styleText('green', 'no errors');
    console.log(`\n${what}, ${made} of them made now; ${count}, ${findings.length - errors} warnings`);
    if (ask)
      console.log(
        `Hand out ${join(relative(process.cwd(), folder) || '.', 'ask.md')}, and save the answer beside it as answers.yaml`,
      );
    console.log(`Look at ${join(relative(process.cwd(), folder) || '.', 'index.html')}`);
  }
  process.exitCode = errors > 0 ? exitCode.findings : exitCode.done;
}

/** A brief in a brand's content is that brand's. */
function brandOfFolder({ content }: Project, file: string): string | undefined {
  const [first, second] = relative(content, dirname(file)).split(/[\\/]/);
  return second === 'campaigns' ? first : undefined;
}

/**
 * Choose the brand of a brief: the first that is named.
 *
 * @throws {UsageError} where none is, or it is not there
 */
function chooseBrand({ tokens }: Project, named: readonly (string | undefined)[]): string {
  const known = listBrands(tokens);
  const brand = named.find((name) => name !== undefined) ?? (known.length === 1 ? known[0] : undefined);
  const fix = `Use one of: ${known.join(', ')}.`;
  if (brand === undefined)
    throw new UsageError('The brief does not say which brand it is for.', `Add "brand" to it, or give --brand. ${fix}`);
  if (!known.includes(brand)) throw new UsageError(`There is no brand "${brand}".`, fix);
  return brand;
}

/** Tell what concerns several channels once, with all of them. */
function grouped<
  Found extends { path: string; message: string; fix: string; file?: string; channel?: string; locale?: string },
>(findings: readonly Found[]): Found[] {
  const groups = Map.groupBy(findings, ({ file, path, message, fix }) => [file, path, message, fix].join('\n'));
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    const places = [
      ...new Set(
        [first, ...rest].flatMap(({ channel, locale }) =>
          channel ? [locale ? `${channel} (${locale})` : channel] : [],
        ),
      ),
    ];
    return [{ ...first, message: places.length > 0 ? `${first.message} [${places.join(', ')}]` : first.message }];
  });
}
