import { join } from 'node:path';
import type { SourceCursor } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import { lintTokens } from '@pantograph/tokens';
import { loadBrands, openSources } from '../publication/open-publication.js';
import type { PublishJob } from '../publication/publish-job.js';

/** A cursor that has seen nothing, so that a source delivers all it has. */
const fromTheStart: SourceCursor = { fingerprint: () => undefined, items: () => [] };

/** Read tokens and every source of a job and gather what is wrong, as a publish would find it. */
export async function checkContent(
  job: PublishJob,
  onProgress: (documents: number) => void,
): Promise<{ documents: number; findings: Finding[] }> {
  const findings = job.brands.flatMap((brand) => lintTokens(join(job.root, 'tokens'), brand));
  if (findings.some(({ severity }) => severity === 'error')) return { documents: 0, findings };
  const brands = loadBrands(job);
  let documents = 0;
  for (const source of openSources(job, brands)) {
    for await (const change of source.read(fromTheStart)) {
      if (change.kind === 'upsert') documents += change.documents.length;
      if ((change.kind === 'upsert' || change.kind === 'refused') && change.findings) {
        findings.push(...change.findings.map((finding) => ({ file: change.item, ...finding })));
      }
      onProgress(documents);
    }
  }
  return { documents, findings };
}
