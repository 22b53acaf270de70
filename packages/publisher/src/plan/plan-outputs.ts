import type { ContentStore, Output } from '@pantograph/content';
import type { OutputKey, OutputKind } from '../output-kind.js';
import type { RenderEnvironment } from '../render-environment.js';
import type { Answers } from './answers.js';
import { brandFact, brandStamp } from './brand-stamp.js';
import type { Candidate } from './candidate.js';
import type { StorePlanReader } from './store-plan-reader.js';

/** Where a plan looks. */
export interface Planning {
  store: ContentStore;
  answers: Answers;
  reader: StorePlanReader;
  kinds: readonly OutputKind[];
  /** One for each brand. */
  environments: readonly RenderEnvironment[];
  force: boolean;
}

/** The outputs to look at, by path: more than one where several may claim it, the present holder first. */
export class Plan {
  readonly candidates = new Map<string, Candidate[]>();
  readonly #planning: Planning;
  readonly #environments: Map<string, RenderEnvironment>;
  readonly #kinds: Map<string, OutputKind>;

  /** False in a new store: nothing need be looked up. */
  readonly #hasOutputs: boolean;

  constructor(planning: Planning) {
    this.#planning = planning;
    this.#hasOutputs = !planning.store.outputs.isEmpty();
    this.#environments = new Map(planning.environments.map((env) => [env.brand.data.id, env]));
    this.#kinds = new Map(planning.kinds.map((kind) => [kind.name, kind]));
    for (const env of planning.environments) this.#planBrand(env);
  }

  /** Look at an output again. Those of brands that are not published now are left as they are. */
  addStored(stored: Output | undefined): void {
    const env = stored && this.#environments.get(stored.brand);
    if (!env) return;
    const kind = this.#kinds.get(stored.kind);
    const { path, brand, locale, args } = stored;
    const key = { kind: stored.kind, path, brand, args, ...(locale !== undefined && { locale }) };
    const others = this.candidates.get(path)?.filter((other) => !isSame(other.key, key)) ?? [];
    this.candidates.set(path, [{ key, env, stored, ...(kind && { kind }) }, ...others]);
  }

  #planBrand(env: RenderEnvironment): void {
    const { store, answers, reader, kinds, force } = this.#planning;
    const brand = env.brand.data.id;
    const known = store.outputs.kinds(brand);
    for (const name of known.filter((name) => !this.#kinds.has(name))) {
      for (const output of store.outputs.list(brand, name)) this.addStored(output);
    }
    for (const kind of kinds) {
      if (!force && store.outputs.basis(brand, kind.name) === kind.basis(env)) continue;
      for (const output of store.outputs.list(brand, kind.name)) this.addStored(output);
      for (const key of kind.all(reader, env.brand, env)) this.#addKey(key, kind, env);
    }
    for (const output of store.outputs.toRedo(brand)) this.addStored(output);
    // All that there is has just been named, and nothing was made before.
    if (known.length === 0) return;
    if (store.fact(brandFact(env)) !== brandStamp(env)) {
      for (const answer of answers.recheckBrand(brand)) this.#addMadeFrom(answer);
    }
    const changes = store.documents.changes(brand);
    for (const answer of answers.recheck(changes)) this.#addMadeFrom(answer);
    for (const change of changes) {
      const around = reader.around(change);
      for (const kind of kinds) {
        for (const key of kind.touchedBy(change, around, env.brand)) this.#addKey(key, kind, env);
      }
    }
  }

  #addMadeFrom(answer: number): void {
    const { outputs } = this.#planning.store;
    for (const output of outputs.madeFrom(answer)) this.addStored(outputs.byNumber(output));
  }

  #addKey(key: OutputKey, kind: OutputKind, env: RenderEnvironment): void {
    const present = this.candidates.get(key.path);
    if (present?.some((candidate) => isSame(candidate.key, key))) return;
    const stored = present || !this.#hasOutputs ? undefined : this.#planning.store.outputs.at(key.path);
    // It is there and nothing it was made from changed.
    if (stored && isSame(stored, key)) return;
    if (stored) this.addStored(stored);
    this.candidates.set(key.path, [...(this.candidates.get(key.path) ?? []), { key, kind, env }]);
  }
}

function isSame(a: Pick<OutputKey, 'kind' | 'args'>, b: Pick<OutputKey, 'kind' | 'args'>): boolean {
  return a.kind === b.kind && JSON.stringify(a.args) === JSON.stringify(b.args);
}
