import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { styleText } from 'node:util';
import {
  type CampaignFinding,
  type MadeCampaign,
  makeCampaign,
  type ReadBrief,
  readBrief,
  zipCampaign,
} from '@pantograph/campaigns';
import { listBrands } from '@pantograph/tokens';
import { exitCode } from '../exit-code.js';
import { findProject, type Project } from '../project.js';
import { reasonOf } from '../reason-of.js';
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

/** Make everything that a brief asks for, and tell what came of it. With `--json` that is one object, whatever happens. */
export async function runCampaign(given: string, options: CampaignOptions): Promise<void> {
  try {
    await make(given, options);
  } catch (error) {
    if (!options.json) throw error;
    const { message, fix } = reasonOf(error);
    const finding = { rule: 'file', severity: 'error', path: '', channel: null, file: given, message, fix };
    printJson({ error: { message, fix }, made: 0, outputs: [], findings: [finding] });
    process.exitCode = exitCode.failed;
  }
}

async function make(given: string, { brand, out, zip, ask = false, writer, json }: CampaignOptions): Promise<void> {
  const file = resolve(given);
  if (!existsSync(file) || !statSync(file).isFile()) {
    throw new UsageError(`There is no brief "${given}".`, 'Name a file in YAML or JSON; docs/campaigns.md shows one.');
  }
  const project = findProject(process.cwd());
  const read = await readBrief(readFileSync(file));
  const name = relative(process.cwd(), file);
  const chosen = await chooseBrand(project, brand, read, brandOfFolder(project, file));
  if (typeof chosen !== 'string') {
    tell(chosen, { name, made: 0, outputs: [], json });
    return;
  }
  const key = campaignKey(file);
  const folder = resolve(out ?? join(project.root, 'dist/campaigns', chosen, key));
  const setting = await openSetting(project, chosen, key, new Date());
  const bar = new ProgressBar();
  const { outputs, findings, made } = await makeCampaign(read, setting, folder, {
    ask,
    ...(writer && { writer: openWriter(process.env) }),
    onProgress: ({ done, total, channel }) => bar.update(`Making ${channel}`, done, total),
  });
  if (zip !== undefined && existsSync(folder)) zipCampaign(folder, resolve(zip));
  bar.clear();
  tell(findings, { name, brand: chosen, folder, made, outputs, json });
  if (json || outputs.length === 0) return;
  const place = relative(process.cwd(), folder) || '.';
  if (ask) console.log(`Hand out ${join(place, 'ask.md')}, and save the answer beside it as answers.yaml`);
  console.log(`Look at ${join(place, 'index.html')}`);
}

interface Told extends Pick<MadeCampaign, 'made' | 'outputs'> {
  /** Of the brief's file, as it was named. */
  name: string;
  brand?: string;
  folder?: string;
  json: boolean | undefined;
}

function tell(findings: readonly CampaignFinding[], { name, made, outputs, json, ...place }: Told): void {
  const placed = findings.map((finding) => ({ ...finding, file: finding.file ?? name }));
  const errors = placed.filter(({ severity }) => severity === 'error').length;
  process.exitCode = errors > 0 ? exitCode.findings : exitCode.done;
  if (json) {
    printJson({
      ...place,
      made,
      outputs: outputs.map(({ channel, format, locale, path, bytes }) => ({ channel, format, locale, path, bytes })),
      findings: placed.map((finding) => ({ ...finding, channel: finding.channel ?? null })),
    });
    return;
  }
  printFindings(grouped(placed));
  const what = `${outputs.length} files for ${new Set(outputs.map(({ channel }) => channel)).size} channels`;
  const count = errors > 0 ? styleText('red', `${errors} errors`) : styleText('green', 'no errors');
  console.log(`\n${what}, ${made} of them made now; ${count}, ${placed.length - errors} warnings`);
}

/** A brief in a brand's content is that brand's. */
function brandOfFolder({ content }: Project, file: string): string | undefined {
  const [first, second] = relative(content, dirname(file)).split(/[\\/]/);
  return second === 'campaigns' ? first : undefined;
}

/**
 * Choose the brand of a brief: the one that was asked for, that the brief names, or in whose content it lies. Where it is none, what
 * is wrong with the brief.
 *
 * @throws {UsageError} where one was asked for that is not there
 */
async function chooseBrand(
  { tokens }: Project,
  asked: string | undefined,
  { brief, lines, findings }: ReadBrief,
  around: string | undefined,
): Promise<string | CampaignFinding[]> {
  const known = listBrands(tokens);
  const fix = `Use one of: ${known.join(', ')}.`;
  if (asked !== undefined && !known.includes(asked)) throw new UsageError(`There is no brand "${asked}".`, fix);
  if (!brief) return findings;
  const brand = asked ?? brief.brand ?? around ?? (known.length === 1 ? known[0] : undefined);
  if (brand !== undefined && known.includes(brand)) return brand;
  const base = { rule: 'brief-brand', severity: 'error', path: 'brand' } as const;
  const wrong: CampaignFinding =
    brand === undefined
      ? {
          ...base,
          message: 'The brief does not say which brand it is for, so nothing was made.',
          fix: `Add "brand" to it, or give --brand. ${fix}`,
        }
      : { ...base, message: `There is no brand "${brand}", so nothing was made.`, fix };
  return [...findings, ...(await lines.add([wrong]))];
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
