import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from '@pantograph/contract';
import { checkSources, type PublishProgress } from '@pantograph/publisher';
import { lintTokens, TokenError } from '@pantograph/tokens';
import { loadBrands, openSources } from '../publication/open-publication.js';
import type { PublishJob } from '../publication/publish-job.js';

/** Read tokens and every source of a job and gather what is wrong, as a publish would find it. */
export async function checkContent(
  job: PublishJob,
  onProgress: (progress: PublishProgress) => void,
): Promise<{ documents: number; findings: Finding[] }> {
  const findings = job.brands.flatMap((brand) => brandFindings(job, brand).map((finding) => ({ brand, ...finding })));
  // Documents of a brand that cannot be read have nothing to be judged by.
  const broken = new Set(findings.filter(({ severity }) => severity === 'error').map(({ brand }) => brand));
  const brands = loadBrands({ ...job, brands: job.brands.filter((id) => !broken.has(id)) });
  const checked = await inTemporaryFolder((followed) =>
    checkSources({
      sources: openSources(job, brands, followed),
      brands: brands.map((data) => ({ data })),
      onProgress,
    }),
  );
  const judged = checked.findings.filter(({ file = '' }) => !broken.has(file.slice(0, file.indexOf('/'))));
  return {
    documents: checked.documents,
    findings: [...findings.map(({ brand: _, ...finding }) => finding), ...judged],
  };
}

/** Do something with a folder that goes when it is done. */
async function inTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'pantograph-check-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Find what is wrong with a brand's tokens and its brand.yaml. */
function brandFindings(job: PublishJob, brand: string): readonly Finding[] {
  const found = lintTokens(join(job.root, 'tokens'), brand);
  try {
    loadBrands({ ...job, brands: [brand] });
    return found;
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    return [...error.findings, ...found.filter(({ severity }) => severity === 'warning')];
  }
}
