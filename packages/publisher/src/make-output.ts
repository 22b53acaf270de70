import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentStore, hash, type JournalStep, type Output } from '@pantograph/content';
import { encode } from './files/encode.js';
import { isDiskError } from './files/is-disk-error.js';
import type { Stage } from './files/stage.js';
import type { Ledger } from './ledger.js';
import type { CopiedFile, Rendered } from './output-kind.js';
import type { Answers } from './plan/answers.js';
import type { Candidate } from './plan/candidate.js';
import { RecordingReader } from './plan/recording-reader.js';
import { PublishError } from './publish-error.js';
import type { Refusal } from './publish-result.js';

/** With what outputs are made. */
export interface Workshop {
  store: ContentStore;
  answers: Answers;
  ledger: Ledger;
  stage: Stage;
  /** Where the files are now. */
  root: string | undefined;
  /** Paths of outputs whose files are not as they were written. */
  missing: ReadonlySet<string>;
  /** Compare with the bytes of the file, not with what is known of them. */
  compareBytes: boolean;
  /** The release whose hashed files, once they are no more of use, are still kept. */
  release: number;
}

/** What became of one path. */
export interface Made {
  outcome: 'written' | 'unchanged' | 'removed' | 'failed' | 'nothing';
  step?: JournalStep;
  rank: number;
  refusals: Refusal[];
}

interface Result {
  candidate: Candidate;
  dependencies: number[];
  content?: Rendered;
  error?: unknown;
}

/** Make what is to stand at one path, or find that nothing is. */
export async function makeOutput(workshop: Workshop, candidates: readonly Candidate[]): Promise<Made> {
  const stored = candidates[0]?.stored;
  let holder: Result | undefined;
  const refusals: Refusal[] = [];
  for (const candidate of candidates) {
    const result = await makeCandidate(workshop, candidate);
    if (!result) continue;
    if (holder) refusals.push(takenPath(candidate, holder.candidate));
    else holder = result;
  }
  const rank = (holder?.candidate ?? candidates[0])?.kind?.rank ?? 2;
  if (!holder) return { ...drop(workshop, stored, candidates[0]), rank, refusals };
  try {
    if (holder.content === undefined) throw holder.error;
    return { ...keep(workshop, holder, holder.content, stored), rank, refusals };
  } catch (error) {
    if (isDiskError(error) || error instanceof PublishError) throw error;
    refusals.push(fail(workshop, holder, error, stored));
    return { outcome: 'failed', rank, refusals };
  }
}

/** Load and render; undefined where the output should not exist. */
async function makeCandidate({ answers }: Workshop, candidate: Candidate): Promise<Result | undefined> {
  const { key, kind, env } = candidate;
  if (!kind) return undefined;
  const reader = new RecordingReader(answers, env.brand.data, key.locale);
  try {
    const props = kind.load(reader, key, env);
    if (props === undefined) return undefined;
    const rendered = kind.render(props, env, key);
    const content = rendered instanceof Promise ? await rendered : rendered;
    return {
      candidate,
      dependencies: reader.dependencies,
      content,
    };
  } catch (error) {
    return { candidate, dependencies: reader.dependencies, error };
  }
}

function keep(workshop: Workshop, result: Result, rendered: Rendered, stored: Output | undefined) {
  const { key } = result.candidate;
  const told = typeof rendered === 'object' && 'findings' in rendered ? rendered : undefined;
  const content = contentOf(rendered);
  const isCopy = 'file' in content;
  const digest = isCopy ? content.hash : hash(content);
  const size = isCopy ? content.bytes : content.byteLength;
  const isSame =
    stored?.hash === digest && stored.size === size && isAsWritten(workshop, key.path, isCopy ? undefined : digest);
  const step = isSame ? undefined : workshop.stage.write(key.path, content);
  const finding = told && told.findings.length > 0 ? { finding: JSON.stringify({ told: told.findings }) } : {};
  workshop.ledger.note({ ...key, hash: digest, size, dependencies: result.dependencies, ...finding }, stored);
  if (isSame) return { outcome: 'unchanged' } as const;
  return { outcome: 'written', ...(step && { step }) } as const;
}

function contentOf(rendered: Rendered): Uint8Array | CopiedFile {
  if (typeof rendered === 'string') return encode(rendered);
  return 'findings' in rendered ? rendered.bytes : rendered;
}

function isAsWritten({ root, missing, compareBytes }: Workshop, path: string, digest: string | undefined): boolean {
  if (root === undefined || missing.has(path)) return false;
  const file = join(root, path);
  if (compareBytes && digest !== undefined) return hash(readFileSync(file)) === digest;
  return statSync(file, { throwIfNoEntry: false }) !== undefined;
}

function drop({ ledger, stage, release }: Workshop, stored: Output | undefined, candidate: Candidate | undefined) {
  if (!stored) return { outcome: 'nothing' } as const;
  if (candidate?.kind?.isImmutable) {
    ledger.drop(stored, release);
    return { outcome: 'unchanged' } as const;
  }
  ledger.drop(stored);
  const step = stored.hash === '' ? undefined : stage.remove(stored.path);
  return { outcome: 'removed', ...(step && { step }) } as const;
}

/** What was there stays, and the output is tried again at the next publish. */
function fail(
  { store, ledger }: Workshop,
  { candidate, dependencies }: Result,
  error: unknown,
  stored: Output | undefined,
): Refusal {
  const message = error instanceof Error ? error.message : String(error);
  const { key } = candidate;
  const id = key.args.id;
  const file = (typeof id === 'string' ? store.documents.origin(id)?.item : undefined) ?? key.path;
  ledger.note(
    { ...key, hash: stored?.hash ?? '', size: stored?.size ?? 0, dependencies, finding: JSON.stringify({ message }) },
    stored,
  );
  return {
    file,
    path: '',
    message: `${key.path} could not be made: ${message}`,
    fix: 'Mend what the message says; what was published before stays as it is.',
  };
}

function takenPath({ key }: Candidate, holder: Candidate): Refusal {
  return {
    file: typeof key.args.id === 'string' ? key.args.id : key.path,
    path: 'slug',
    message: `The ${key.kind} has the address ${key.path}, which the ${holder.key.kind} has already.`,
    fix: 'Give one of the two another slug.',
  };
}
