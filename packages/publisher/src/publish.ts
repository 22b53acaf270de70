import { join } from 'node:path';
import { type ContentStore, hash, StoreDamage } from '@pantograph/content';
import { hashCss, makeEnvironment } from './environment.js';
import { finishJournal } from './files/finish-journal.js';
import { leftFiles } from './files/left-files.js';
import { moment } from './files/moment.js';
import { findPlace, type Place } from './files/place.js';
import { stageFiles, stageTree } from './files/stage.js';
import { linkedTree, removeIfEmpty, tidy, treePrefix } from './files/tidy.js';
import { filesBelow, unknownFolders } from './files/unknown-folders.js';
import { makeGate } from './ingest/check-gate.js';
import { ingest, sourceName } from './ingest/ingest.js';
import { reportFindings } from './ingest/report-findings.js';
import { Ledger } from './ledger.js';
import { takeLock } from './lock/lock.js';
import type { Made, Workshop } from './make-output.js';
import { makeOutputs } from './make-outputs.js';
import { missingFiles } from './missing-files.js';
import type { OutputKind } from './output-kind.js';
import { outputKinds } from './output-kinds.js';
import { Answers } from './plan/answers.js';
import { brandFact, brandStamp } from './plan/brand-stamp.js';
import { Plan } from './plan/plan-outputs.js';
import { StorePlanReader } from './plan/store-plan-reader.js';
import type { PublishOptions } from './publish-options.js';
import type { PublishResult } from './publish-result.js';
import type { RenderEnvironment } from './render-environment.js';
import { toldFindings } from './told-findings.js';

/**
 * Bring OUT up to date with the sources: take over what changed, make the outputs that it touches, and put them in
 * place. Whenever it is killed every file is whole, and the next publish makes what this one would have made.
 *
 * @throws {PublishError} where OUT cannot be written to, or another publisher writes to it
 * @throws {SourceError} where a source cannot be read at all
 */
export async function publish(options: PublishOptions): Promise<PublishResult> {
  const started = performance.now();
  const { store, onProgress, wait = 60_000 } = options;
  const { work, out } = findPlace(options.out);
  const lock = await takeLock(work, out, wait, (holder) =>
    onProgress?.({ phase: 'wait', done: 0, total: 0, note: `waits for the publisher with process id ${holder}` }),
  );
  try {
    if (!store.isInPlace()) throw new StoreDamage('it was put aside or removed meanwhile');
    recover(store, options.out);
    await ingest({ ...options, gate: makeGate(options.brands) });
    const made = await publishOutputs(options, findPlace(options.out));
    return { ...made, ms: Math.round(performance.now() - started) };
  } catch (error) {
    discard(store, options.out);
    throw error;
  } finally {
    try {
      store.rollback();
    } finally {
      lock.release();
      removeIfEmpty(work);
    }
  }
}

/** Finish what a killed publish had decided, before anything else. */
function recover(store: ContentStore, out: string): void {
  finishJournal(store, findPlace(store.fact('out') ?? out));
  tidy(findPlace(out), [store.fact('tree-before')]);
}

/** Take away what was staged and will not be put in place: where the disk is full, it is needed. */
function discard(store: ContentStore, out: string): void {
  try {
    store.rollback();
    if (store.journal.steps().length === 0) tidy(findPlace(out), [store.fact('tree-before')]);
  } catch {
    // The next publish does it.
  }
}

async function publishOutputs(options: PublishOptions, place: Place): Promise<Omit<PublishResult, 'ms'>> {
  const { store, brands, onProgress, changedPaths, force = false, kinds = outputKinds } = options;
  const environments = brands.map((brand) => makeEnvironment(brand, options));
  const sheets = Object.values(options.sectionStyles?.sheets ?? {}).join('');
  const code = hash(JSON.stringify([options.renderer.hash, hashCss(options.componentCss), hashCss(sheets)]));
  const isElsewhere = store.fact('out') !== undefined && store.fact('out') !== place.out;
  const unknown = unknownFolders(store, place.root);
  const isUnknown = brands.some(({ data }) => unknown.includes(data.id));
  const isNewTree = force || store.fact('code') !== code || isUnknown;
  const isRelease = place.root === undefined || (place.linked && isNewTree);

  onProgress?.({ phase: 'plan', done: 0, total: 0 });
  store.begin();
  const surprised: number[] = [];
  const answers = new Answers(store, brands, (answer) => surprised.push(answer));
  const reader = new StorePlanReader(store, answers);
  const plan = new Plan({ store, answers, reader, kinds, environments, force: force || isElsewhere });
  // What a watcher saw is in the sources; looking for files that went would cost more than all the rest.
  const missing = changedPaths && !isRelease ? new Set<string>() : missingFiles(store, place.root);
  for (const output of store.outputs.atEach(missing)) plan.addStored(output);

  const tree = isRelease ? `${treePrefix}${Date.now().toString(36)}-${process.pid}` : undefined;
  const trees = tree === undefined ? undefined : stageTree(join(place.work, tree), place.root);
  const workshop: Workshop = {
    store,
    answers,
    ledger: new Ledger(store),
    stage: trees ?? stageFiles(join(place.work, 'files')),
    root: place.root,
    missing,
    compareBytes: force || isElsewhere,
    release: Number(store.fact('release') ?? 0) + 1,
  };
  const results = await makeOutputs(workshop, plan, surprised, onProgress);

  onProgress?.({ phase: 'write', done: 0, total: results.size });
  workshop.ledger.close();
  const isNewCode = store.fact('code') !== code;
  for (const env of environments) {
    if (isNewCode) dropPastReleases(workshop, env.brand.data.id, results);
    noteMade(store, env, kinds);
  }
  const made = [...results].sort(([, a], [, b]) => order(a) - order(b));
  for (const [, { step }] of made) if (step) store.journal.add(step);
  if (tree !== undefined && trees) {
    for (const { path } of place.root === undefined ? [] : store.outputs.files()) {
      if (results.get(path)?.outcome !== 'written' && !missing.has(path)) trees.keep(path);
    }
    const others = unknown.filter((folder) => !brands.some(({ data }) => data.id === folder));
    for (const folder of others) for (const path of filesBelow(place.root ?? '', folder)) trees.keep(path);
    store.setFact('tree-before', linkedTree(place.out) ?? '');
    store.journal.add({ action: 'swap', path: tree });
  }
  store.setFact('out', place.out);
  store.setFact('code', code);
  if (isNewCode) store.setFact('release', String(workshop.release));
  moment();
  store.commit();
  finishJournal(store, place);
  tidy(findPlace(place.out), [store.fact('tree-before')]);
  const left = isUnknown && tree === undefined ? leftFiles(store, place.out, brands) : [];
  return report(options, made, left);
}

/** Take away the hashed files of releases before the last. */
function dropPastReleases({ store, stage, release }: Workshop, brand: string, results: Map<string, Made>): void {
  for (const path of store.outputs.dropRetired(brand, release)) {
    const step = stage.remove(path);
    results.set(path, { outcome: 'removed', rank: 2, refusals: [], ...(step && { step }) });
  }
}

/** Note that the outputs of a brand are made from what is live, with this code and brand. */
function noteMade(store: ContentStore, env: RenderEnvironment, kinds: readonly OutputKind[]): void {
  const brand = env.brand.data.id;
  for (const kind of store.outputs.kinds(brand)) store.outputs.deleteBasis(brand, kind);
  for (const kind of kinds) store.outputs.setBasis(brand, kind.name, kind.basis(env));
  store.setFact(brandFact(env), brandStamp(env));
  store.documents.forgetChanges(brand);
}

function order({ outcome, rank }: Made): number {
  return outcome === 'removed' ? 3 : rank;
}

function report(
  { store, brands, sources }: PublishOptions,
  made: [string, Made][],
  left: PublishResult['warnings'],
): Omit<PublishResult, 'ms'> {
  const count = (of: (brand: string) => number) => brands.reduce((sum, { data }) => sum + of(data.id), 0);
  const paths = (outcome: Made['outcome']) =>
    made.filter(([, result]) => result.outcome === outcome).map(([path]) => path);
  const outputs = count((brand) => store.outputs.count(brand));
  const written = paths('written');
  const removed = paths('removed');
  const found = reportFindings(
    store,
    sources.map(sourceName),
    brands.map(({ data }) => data),
  );
  return {
    documents: count((brand) => store.documents.count(brand)),
    outputs,
    written: written.length,
    removed: removed.length,
    unchanged: outputs - written.length,
    refused: [...found.refused, ...made.flatMap(([, { refusals }]) => refusals)],
    warnings: [...left, ...found.warnings, ...brands.flatMap(({ data }) => toldFindings(store, data.id))],
    touched: [...written, ...removed],
  };
}
