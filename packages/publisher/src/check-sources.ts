import { ContentStore, type Source } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import { makeGate } from './ingest/check-gate.js';
import { idleRedirects } from './ingest/idle-redirects.js';
import { ingest, sourceName } from './ingest/ingest.js';
import { missingSettings } from './ingest/missing-settings.js';
import type { OutputBrand } from './output-brand.js';
import type { PublishProgress } from './publish-options.js';

export interface CheckSourcesOptions {
  sources: readonly Source[];
  brands: readonly Pick<OutputBrand, 'data'>[];
  onProgress?: (progress: PublishProgress) => void;
}

/**
 * Take over everything in the sources as a publish from nothing would, in a store that is gone afterwards, and say what
 * was found. `documents` counts those that would be live.
 *
 * @throws {SourceError} where a source cannot be read at all
 */
export async function checkSources({ sources, brands, onProgress }: CheckSourcesOptions): Promise<{
  documents: number;
  findings: Finding[];
}> {
  const store = ContentStore.open(':memory:');
  try {
    await ingest({ store, sources, brands, gate: makeGate(brands), onProgress });
    const names = sources.map(sourceName);
    const data = brands.map((brand) => brand.data);
    const found = names
      .flatMap((name) => store.items.withFindings(name))
      .flatMap(({ item, findings = [] }) => findings.map((finding) => ({ file: item, ...finding })));
    const findings = [...missingSettings(store, names, data), ...found, ...idleRedirects(store, data)];
    return { documents: brands.reduce((sum, { data }) => sum + store.documents.count(data.id), 0), findings };
  } finally {
    store.close();
  }
}
