import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { type Measurement, measureProcess } from '../../measure/measure-process.ts';
import { median } from '../../measure/median.ts';
import { childSeconds, processSeconds } from '../../measure/process-tree.ts';
import { layOutTree, targets } from './lay-out-tree.ts';

/** What one way to compile took. */
export interface CompileRow {
  what: string;
  wallSeconds: number;
  cpuSeconds: number;
  /** At most, where it is a goal. */
  most?: number;
  /** Load of the machine, which lengthens what the wall shows. */
  load: number;
}

type Cost = Pick<Measurement, 'wallSeconds' | 'cpuSeconds'>;

/** Measure compiles of all components to all targets: all of it, one that changed, and none. */
export async function measureCompile(rounds: number): Promise<CompileRow[]> {
  const tree = layOutTree();
  const changed = join(tree, 'packages/components/src/button/button.lite.tsx');
  const original = readFileSync(changed, 'utf8');
  let changes = 0;
  const change = () => {
    changes += 1;
    writeFileSync(changed, original.replace('class="pg-button"', `class="pg-button changed-${changes}"`));
  };
  const compileAll = () => run(tree, 'packages/compiler/dist/cli.js', ['all']);
  const clean = () => {
    for (const target of targets) {
      for (const folder of ['src', 'dist'])
        rmSync(join(tree, 'packages', target, folder), { recursive: true, force: true });
    }
  };
  const rows: CompileRow[] = [];
  const measure = async (what: string, times: number, work: () => Promise<Cost>, most?: number) => {
    const costs: Cost[] = [];
    const load = loadavg()[0] ?? 0;
    for (let time = 0; time < times; time++) costs.push(await work());
    rows.push({
      what,
      wallSeconds: median(costs.map(({ wallSeconds }) => wallSeconds)),
      cpuSeconds: median(costs.map(({ cpuSeconds }) => cpuSeconds)),
      ...(most !== undefined && { most }),
      load,
    });
  };

  await measure('sources of all targets, clean', 1, async () => {
    clean();
    return await compileAll();
  });
  await measure(
    'packages of all targets with their types, clean',
    1,
    async () => {
      clean();
      return await buildAll(tree);
    },
    90,
  );
  await measure('nothing changed', rounds, compileAll, 1);
  await measure('one changed, sources, a new process', rounds, async () => {
    change();
    return await compileAll();
  });
  const warm = new WarmProcess(tree);
  await warm.build();
  change();
  await warm.build();
  await measure(
    'one changed, packages with types, the process of `pantograph dev`',
    rounds,
    async () => {
      change();
      return await warm.build();
    },
    2,
  );
  await measure('nothing changed, the same process', rounds, () => warm.build());
  await warm.end();
  return rows;
}

/** Run the build scripts of the packages, two at a time. */
async function buildAll(tree: string): Promise<Cost> {
  const waiting = [...targets];
  const before = childSeconds();
  const start = performance.now();
  const work = async () => {
    for (let target = waiting.shift(); target !== undefined; target = waiting.shift()) {
      const folder = join(tree, 'packages', target);
      const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        scripts: { build: string };
      };
      await measureProcess({ file: 'sh', parameters: ['-c', scripts.build], cwd: folder });
    }
  };
  await Promise.all([work(), work()]);
  return { wallSeconds: (performance.now() - start) / 1000, cpuSeconds: childSeconds() - before };
}

function run(tree: string, file: string, parameters: readonly string[]): Promise<Measurement> {
  return measureProcess({ file: process.execPath, parameters: [file, ...parameters], cwd: tree });
}

/** The compiler's own process, asked as `pantograph dev` asks it, and TypeScript beside it. */
class WarmProcess {
  readonly #tree: string;
  readonly #child: ChildProcess;

  constructor(tree: string) {
    this.#tree = tree;
    this.#child = fork(join(tree, 'packages/compiler/dist/process.js'), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
  }

  async build(): Promise<Cost> {
    const before = childSeconds() + processSeconds(this.#child.pid ?? 0);
    const start = performance.now();
    await this.#ask({ target: 'all' });
    const folder = (target: string) => join(this.#tree, 'packages', target);
    const typed = targets
      .filter((target) => target !== 'angular')
      .map((target) => run(this.#tree, 'node_modules/typescript-7/bin/tsc', ['-b', folder(target)]));
    for (const target of ['svelte', 'solid', 'web-components', 'angular']) await this.#ask({ build: folder(target) });
    await Promise.all(typed);
    const cpuSeconds = childSeconds() + processSeconds(this.#child.pid ?? 0) - before;
    return { wallSeconds: (performance.now() - start) / 1000, cpuSeconds };
  }

  async end(): Promise<void> {
    this.#child.disconnect();
    await once(this.#child, 'exit');
  }

  async #ask(request: { target: string } | { build: string }): Promise<void> {
    this.#child.send(request);
    const [{ problem }] = (await once(this.#child, 'message')) as [{ problem?: string }];
    if (problem !== undefined) throw new Error(problem);
  }
}
