import { createRequire } from 'node:module';
import type { Finding } from '@pantograph/contract';
import { placeBelow } from '../brand-place.js';
import { TokenError } from '../token-error.js';
import type { BrandData } from './brand-data.js';

/**
 * What whoever uses a brand demands of it beyond what this package can know, such as that its variants exist. Each
 * finding's path is one of brand.yaml.
 */
export type BrandCheck = (data: BrandData) => Pick<Finding, 'rule' | 'path' | 'message' | 'fix'>[];

/**
 * Put a brand to a check.
 *
 * @throws {TokenError} with what the check found, and where in brand.yaml it stands
 */
export function runBrandCheck(tokensRoot: string, data: BrandData, check: BrandCheck | undefined): void {
  const found = check?.(data) ?? [];
  if (found.length === 0) return;
  // YAML is loaded only where something is wrong: who has a cached build needs none of it.
  const load = createRequire(import.meta.url);
  const { openBrandFile } = load('./open-brand-file.js') as typeof import('./open-brand-file.js');
  const opened = openBrandFile(placeBelow(tokensRoot, data.id));
  throw new TokenError(
    data.id,
    found.map((finding) => ({
      ...{ severity: 'error', ...finding },
      ...(!Array.isArray(opened) && { file: opened.file, line: opened.lineOf(finding.path.split('.')) }),
    })),
  );
}
