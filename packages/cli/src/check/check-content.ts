import { join } from 'node:path';
import type { Finding } from '@pantograph/contract';
import { checkSources, type PublishProgress } from '@pantograph/publisher';
import { lintTokens } from '@pantograph/tokens';
import { loadBrands, openSources } from '../publication/open-publication.js';
import type { PublishJob } from '../publication/publish-job.js';

/** Read tokens and every source of a job and gather what is wrong, as a publish would find it. */
export async function checkContent(
  job: PublishJob,
  onProgress: (progress: PublishProgress) => void,
): Promise<{ documents: number; findings: Finding[] }> {
  const findings = job.brands.flatMap((brand) => lintTokens(join(job.root, 'tokens'), brand));
  // Brands that cannot be read leave nothing to check documents against.
  if (findings.some(({ severity }) => severity === 'error')) return { documents: 0, findings };
  const brands = loadBrands(job);
  const checked = await checkSources({
    sources: openSources(job, brands),
    brands: brands.map((data) => ({ data })),
    onProgress,
  });
  return { documents: checked.documents, findings: [...findings, ...checked.findings] };
}
