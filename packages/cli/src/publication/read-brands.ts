import { join } from 'node:path';
import type { OutputBrand, Refusal } from '@pantograph/publisher';
import { buildBrand, lastBuild, TokenError } from '@pantograph/tokens';
import { checkVariants } from './check-variants.js';
import type { PublishJob } from './publish-job.js';
import { withHost } from './with-host.js';

export interface ReadBrands {
  brands: OutputBrand[];
  /** What is wrong with tokens or brand.yaml. A brand with an error is published with its last good tokens, or not at all. */
  refused: Refusal[];
}

/** Build the tokens of a job's brands. One that cannot be built keeps nobody else from being published. */
export async function readBrands(job: PublishJob): Promise<ReadBrands> {
  const cacheDir = join(job.root, '.pantograph/tokens');
  const refused: Refusal[] = [];
  const brands: OutputBrand[] = [];
  for (const id of job.brands) {
    const build = await buildBrand(join(job.root, 'tokens'), id, { cacheDir, check: checkVariants }).catch(
      (error: unknown) => {
        if (!(error instanceof TokenError)) throw error;
        refused.push(...error.findings.map((finding) => toRefusal(id, finding)));
        return lastBuild(cacheDir, id);
      },
    );
    if (build !== undefined) brands.push({ ...build, data: withHost(build.data, job.baseUrl) });
  }
  return { brands, refused };
}

function toRefusal(brand: string, { file, line, path, message, fix }: TokenError['findings'][number]): Refusal {
  return { file: file ?? `tokens/brands/${brand}`, ...(line !== undefined && { line }), path, message, fix };
}
