import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComponentContract, Finding } from '@pantograph/contract';
import type { CompileResult } from './compile.js';
import { CompileError } from './compile-error.js';
import { fingerprint } from './fingerprints/fingerprint.js';
import { fingerprintComponent } from './fingerprints/fingerprint-component.js';
import { fingerprintFolder } from './fingerprints/fingerprint-folder.js';
import { copyEntries } from './generated/copy-entries.js';
import { copyRuntime } from './generated/copy-runtime.js';
import { copyStyles } from './generated/copy-styles.js';
import { GeneratedFolder } from './generated/generated-folder.js';
import { readUrlRule } from './generated/read-url-rule.js';
import { rules } from './rules/index.js';
import { lint } from './rules/lint.js';
import type { ComponentSource } from './source/component-source.js';
import { findComponents } from './source/find-components.js';
import { loadContract } from './source/load-contract.js';
import { parseComponent } from './source/parse-component.js';
import { parseSyntax } from './source/parse-syntax.js';
import { rootTag } from './syntax/root-tag.js';
import type { Target } from './targets/target.js';
import type { Workspace } from './workspace.js';

/** One run over one state of the sources: what targets share is read and parsed once. */
export class Compilation {
  /** What was found so far. A key keeps a finding from being told once a target. */
  readonly findings = new Map<string, Finding>();
  readonly #place: Workspace;
  readonly #names: readonly string[];
  readonly #code: ReadonlyMap<string, string>;
  readonly #inputs: string;
  readonly #built: string;
  readonly #compiler: string;
  readonly #sources = new Map<string, Promise<ComponentSource | undefined>>();
  readonly #roots = new Map<string, string | undefined>();
  #contracts: Promise<ReadonlyMap<string, ComponentContract>> | undefined;

  constructor(place: Workspace, only?: readonly string[]) {
    this.#place = place;
    const all = findComponents(place.sources);
    const unknown = only?.find((name) => !all.includes(name));
    if (unknown !== undefined)
      throw new RangeError(`There is no component "${unknown}". There are: ${all.join(', ')}.`);
    this.#code = new Map(all.map((name) => [name, readFileSync(this.#file(name), 'utf8')]));
    this.#names = only ?? all;
    this.#built = fingerprintFolder(
      place.contracts,
      (path) => /\.(?:js|css)$/.test(path) && !/examples|cases/.test(path),
    );
    this.#inputs = fingerprint(this.#built, ...[...this.#code].flat());
    this.#compiler = fingerprint(
      fingerprintFolder(import.meta.dirname, (path) => /\.[jt]s$/.test(path) && !path.endsWith('.d.ts')),
      readUrlRule(),
    );
  }

  /** Bring the package of one target up to date. */
  async run(target: Target, result: CompileResult): Promise<void> {
    const folder = new GeneratedFolder(this.#place.output(target.name), this.#compiler);
    const all = fingerprint(this.#compiler, this.#inputs);
    if (folder.isMadeFrom(all)) {
      result.unchanged += this.#names.length;
      return;
    }
    const contracts = await this.#loadContracts();
    for (const name of this.#names) await this.#bringUp(name, target, folder, result);
    for (const name of folder.components) if (!this.#code.has(name)) folder.remove(name);
    const present = [...contracts.values()].filter(({ name }) => folder.components.includes(name));
    const styles = copyStyles(this.#place.contracts, folder.components, target);
    folder.putShared([...target.emitIndex(present), ...copyRuntime(target), ...copyEntries(), ...styles]);
    // Of a run over some of the components, or with a broken one, the next has to look again.
    folder.close(folder.components.length === this.#code.size ? all : '');
    result.written.push(...folder.written);
  }

  async #bringUp(name: string, target: Target, folder: GeneratedFolder, result: CompileResult): Promise<void> {
    const contracts = await this.#loadContracts();
    const hash = fingerprintComponent(this.#code.get(name) ?? '', name, contracts, this.#rootOf);
    if (folder.has(name, hash)) {
      result.unchanged += 1;
      return;
    }
    const source = await this.#source(name);
    if (!source || this.#report(lint(source.syntax, target.limits))) {
      folder.keepUntilMended(name);
      return;
    }
    folder.put(name, hash, await target.emit(source, { contracts, rootOf: this.#rootOf }));
    result.compiled.push(`${target.name}/${name}`);
  }

  #file(name: string): string {
    return join(this.#place.sources, name, `${name}.lite.tsx`);
  }

  /** Read the root of a component. One that cannot be read is told of when its own turn comes. */
  readonly #rootOf = (name: string): string | undefined => {
    if (this.#roots.has(name)) return this.#roots.get(name);
    let root: string | undefined;
    try {
      root = rootTag(parseSyntax(name, this.#file(name), this.#code.get(name) ?? ''));
    } catch (error) {
      if (!(error instanceof CompileError)) throw error;
    }
    this.#roots.set(name, root);
    return root;
  };

  #report(findings: readonly Finding[]): boolean {
    for (const finding of findings) this.findings.set(JSON.stringify(finding), finding);
    return findings.length > 0;
  }

  #loadContracts(): Promise<ReadonlyMap<string, ComponentContract>> {
    this.#contracts ??= Promise.all(
      [...this.#code.keys()].map(async (name) => {
        try {
          const file = join(this.#place.contracts, name, `${name}.schema.js`);
          return [[name, await loadContract(file, name, this.#built)] as const];
        } catch (error) {
          if (!(error instanceof CompileError)) throw error;
          this.#report(error.findings);
          return [];
        }
      }),
    ).then((entries) => new Map(entries.flat()));
    return this.#contracts;
  }

  #source(name: string): Promise<ComponentSource | undefined> {
    const known = this.#sources.get(name) ?? this.#read(name);
    this.#sources.set(name, known);
    return known;
  }

  async #read(name: string): Promise<ComponentSource | undefined> {
    const contract = (await this.#loadContracts()).get(name);
    if (!contract) return undefined;
    try {
      const syntax = parseSyntax(name, this.#file(name), this.#code.get(name) ?? '');
      if (this.#report(lint(syntax, rules))) return undefined;
      return { name, contract, syntax, component: await parseComponent(syntax) };
    } catch (error) {
      if (!(error instanceof CompileError)) throw error;
      this.#report(error.findings);
      return undefined;
    }
  }
}
