import type { ContentStore } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import type { BrandData } from '@pantograph/tokens';
import type { Refusal } from '../publish-result.js';
import { idleRedirects } from './idle-redirects.js';
import { missingSettings } from './missing-settings.js';

/** Get what is refused in some sources, and what is warned of, whether it was found now or in an earlier publish. */
export function reportFindings(
  store: ContentStore,
  sources: readonly string[],
  brands: readonly BrandData[],
): { refused: Refusal[]; warnings: Refusal[] } {
  const refused: Refusal[] = [];
  const warnings: Refusal[] = [];
  for (const source of sources) {
    for (const { item, findings = [] } of store.items.withFindings(source)) {
      for (const finding of findings)
        (finding.severity === 'error' ? refused : warnings).push(toRefusal(finding, item));
    }
  }
  const unset = missingSettings(store, sources, brands).map((finding) => toRefusal(finding, ''));
  const idle = idleRedirects(store, brands).map((finding) => toRefusal(finding, ''));
  return { refused, warnings: [...unset, ...warnings, ...idle] };
}

function toRefusal({ file, line, path, message, fix }: Finding, item: string): Refusal {
  return { file: file ?? item, ...(line !== undefined && { line }), path, message, fix };
}
