import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { environment, projectNode, root } from '../../../scripts/node.mjs';

import type { PictureChoice } from './list-pictures.ts';

export interface CaptureOptions extends PictureChoice {
  /** Folder of a built Storybook. */
  storybook: string;
  /** Folder of the pictures to compare with. */
  references: string;
  /** Folder for what differs. */
  differences: string;
  /** Take the pictures as references instead of comparing with them. */
  update: boolean;
  brands: readonly string[];
  /** How many there are, to tell how far it is. */
  pictures: number;
}

/**
 * Take a picture of every story, brand and mode with Vitest, and compare each by `toMatchScreenshot`. Whether pictures
 * differ is told by the files; only a run that could not be finished is an error.
 */
export function capture(options: CaptureOptions): Promise<void> {
  rmSync(options.differences, { recursive: true, force: true });
  const parameters = [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config',
    join(root, 'apps/storybook/visual/vitest.config.ts'),
    '--reporter=dot',
    ...(options.update ? ['--update'] : []),
  ];
  const child = spawn(projectNode(), parameters, {
    cwd: join(root, 'apps/storybook'),
    env: { ...environment(), PANTOGRAPH_VISUAL: JSON.stringify(options) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  let done = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    output.push(chunk);
    done += chunk.toString('utf8').match(/[·x]/g)?.length ?? 0;
  });
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const progress = setInterval(() => console.log(`  ${done} of ${options.pictures}`), 10_000);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(progress);
      const text = Buffer.concat(output).toString('utf8');
      const finished =
        code === 0 ||
        (code === 1 &&
          !options.update &&
          /\bTests\b.*\d+ (passed|failed)/.test(text) &&
          !text.includes('Unhandled Error'));
      if (finished) resolve();
      else reject(new Error(`The pictures could not be taken.\n${text}`));
    });
  });
}
