import { buildBrand, TokenError } from '@pantograph/tokens';
import { expect, test } from 'vitest';
import { type ScratchTokens, scratchTokens } from './scratch-tokens.js';

export const semantic = 'brands/tidewater/semantic.json';
export const primitive = 'brands/tidewater/primitive.json';
export const yaml = 'brands/tidewater/brand.yaml';

/** Write tokens as JSON, a key a line. */
export const json = (tokens: object): string => JSON.stringify(tokens, null, 2);

/** Something done to good tokens, and what must be said of it. */
export interface BadInput {
  name: string;
  spoil(tokens: ScratchTokens): void;
  rule: string;
  file: string;
  path?: string;
  line?: number;
  message: RegExp;
  fix: RegExp;
}

/** Prove that a brand is refused for each, with the place and the remedy. */
export function refuses(cases: readonly BadInput[]): void {
  test.each(cases)('$name is refused by file, line, path and the way to mend it', async (wrong) => {
    using tokens = scratchTokens();
    wrong.spoil(tokens);
    const error = await buildBrand(tokens.root, 'tidewater').then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(TokenError);
    const findings = error instanceof TokenError ? error.findings : [];
    const finding = findings.find(({ rule, path }) => rule === wrong.rule && (wrong.path ?? path) === path);
    expect(finding, JSON.stringify(findings, null, 1)).toBeDefined();
    expect(finding).toMatchObject({ severity: 'error', file: `tokens/${wrong.file}` });
    expect(finding?.message).toMatch(wrong.message);
    expect(finding?.fix).toMatch(wrong.fix);
    if (wrong.line !== undefined) expect(finding?.line).toBe(wrong.line);
    else if (!['missing-file', 'font'].includes(wrong.rule)) expect(finding?.line).toBeGreaterThan(0);
    expect(String(error)).toContain(`tokens/${wrong.file}`);
  });
}
