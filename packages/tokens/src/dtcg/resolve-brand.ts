import { join } from 'node:path';
import { duplicateKeys, type Finding } from '@pantograph/contract';
import type { BrandPlace } from '../brand-place.js';
import { applyExtends } from './apply-extends.js';
import { collectTokens } from './collect-tokens.js';
import type { JsonObject } from './json.js';
import { listTokenFiles } from './list-token-files.js';
import { locatePath } from './locate-path.js';
import { mergeTree } from './merge-tree.js';
import { displayName, readTokenFile } from './read-token-file.js';
import { resolveTokens } from './resolve-tokens.js';
import { type Context, contexts, type Origin, type Problem, type ResolvedTokens, type TokenFile } from './types.js';

/** A brand's tokens in every context, and all that was wrong on the way. */
export interface ResolvedBrand {
  tokens: Record<Context, ResolvedTokens>;
  files: TokenFile[];
  findings: Finding[];
  /** Tokens that are there but could not be followed. */
  unresolved: Set<string>;
  /** The file in which a meaning that is missing belongs. */
  home: string;
}

/** Read and resolve the tokens of a brand: base first, the brand over it, then what the mode overrides. */
export function resolveBrand(place: BrandPlace): ResolvedBrand {
  const read = listTokenFiles(place).map((path) => readTokenFile(place.from, path));
  const files = read.filter((entry) => 'tree' in entry);
  const findings = new Map<string, Finding>();
  const add = (finding: Finding): void => {
    findings.set(`${finding.rule} ${finding.file} ${finding.path}`, finding);
  };
  const unresolved = new Set<string>();
  for (const entry of read) {
    if (!('tree' in entry)) add(entry);
    else for (const { path, line } of duplicateKeys(entry.text, entry.tree)) add(standsTwice(entry.file, path, line));
  }

  const tokens = Object.fromEntries(
    contexts.map((context) => {
      const used = files.filter((file) => file.context === 'light' || file.context === context);
      // A mode's own files lie over everything else, whatever folder they come from.
      used.sort((a, b) => Number(a.context !== 'light') - Number(b.context !== 'light'));
      const origins = new Map<string, Origin>();
      const root: JsonObject = Object.create(null);
      for (const file of used) mergeTree(root, structuredClone(file.tree), file, origins);
      const problems = applyExtends(root);
      const result = resolveTokens(collectTokens(root), origins);
      for (const problem of [...problems, ...result.problems]) add(toFinding(problem, files, origins));
      for (const id of result.unresolved) unresolved.add(id);
      return [context, result.tokens];
    }),
  ) as Record<Context, ResolvedTokens>;
  const home = displayName(place.from, join(place.own, 'semantic.json'));
  return { tokens, files, findings: [...findings.values()], unresolved, home };
}

function standsTwice(file: string, path: string, line: number): Finding {
  return {
    rule: 'duplicate-key',
    severity: 'error',
    file,
    line,
    path,
    message: `"${path}" stands twice in this file; only the second would count.`,
    fix: 'Remove one of the two, or give one another name.',
  };
}

/** Look up file and line of a problem. */
export function toFinding(problem: Problem, files: TokenFile[], origins: Map<string, Origin>): Finding {
  const { rule, message, fix, path, severity = 'error' } = problem;
  const name = problem.file ?? nearestOrigin(path, origins)?.file;
  const file = files.find((entry) => entry.file === name);
  return {
    rule,
    severity,
    // A file that is still to be written has no lines.
    ...(file ? { file: file.file, line: locatePath(file.text, path) } : name && { file: name }),
    path: path.join('.'),
    message,
    fix,
  };
}

function nearestOrigin(path: string[], origins: Map<string, Origin>): Origin | undefined {
  for (let length = path.length; length > 0; length--) {
    const origin = origins.get(path.slice(0, length).join('.'));
    if (origin) return origin;
  }
  return undefined;
}
