import type { ContentStore } from '@pantograph/content';
import type { ToldFinding } from './output-kind.js';
import type { Refusal } from './publish-result.js';

/** Get what the makers of a brand's outputs had to say of them, now or in an earlier publish; the same of many is said once. */
export function toldFindings(store: ContentStore, brand: string): Refusal[] {
  const told = new Map<string, Refusal>();
  for (const { path: at, args, finding = '' } of store.outputs.told(brand)) {
    const id = typeof args.id === 'string' ? args.id : undefined;
    const item = (id === undefined ? undefined : store.documents.origin(id)?.item) ?? at;
    for (const { file = item, path, message, fix } of (JSON.parse(finding) as { told: ToldFinding[] }).told) {
      const refusal = { file, path, message, fix };
      told.set(JSON.stringify(refusal), refusal);
    }
  }
  return [...told.values()];
}
