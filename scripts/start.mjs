import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { environment, projectNode, root } from './node.mjs';
import { setup } from './setup.mjs';

/**
 * `npm start`: install and build what is missing, publish the demo brands, serve them with the front page, and start
 * Storybook behind it. Ends everything it started when it is ended.
 */
const port = process.env.PANTOGRAPH_PORT ?? '4300';
const storybookPort = process.env.PANTOGRAPH_STORYBOOK_PORT ?? '6006';
const children = [];

/** Start a program that runs until this one ends, and end with it when it fails. */
function start(file, parameters, options) {
  const child = spawn(projectNode(), [file, ...parameters], {
    cwd: root,
    env: environment(),
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
  });
  children.push(child);
  return child;
}

function end(code) {
  for (const child of children) child.kill('SIGTERM');
  process.exitCode = code;
}

process.once('SIGINT', () => end(0));
process.once('SIGTERM', () => end(0));
endWithParent();

/** npm runs this in a shell, and a signal sent to npm ends the shell alone: who has lost its parent is to end too. */
function endWithParent() {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  timer.unref();
}

try {
  await setup();
  const site = start(
    join(root, 'packages/cli/bin/pantograph.js'),
    ['dev', '--port', port, '--storybook', `http://localhost:${storybookPort}`],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  );
  site.once('exit', (code) => end(code ?? 1));
  // The site has the machine to itself until it answers; Storybook's own start takes longer and can wait.
  site.once('message', () => {
    console.log('- Starting Storybook …');
    const storybook = start(
      join(root, 'node_modules/storybook/dist/bin/dispatcher.js'),
      [
        'dev',
        '--config-dir',
        'apps/storybook/.storybook',
        '--port',
        storybookPort,
        '--host',
        'localhost',
        '--ci',
        '--quiet',
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    storybook.once('exit', (code) => {
      if (process.exitCode === undefined) console.error(`Storybook ended with code ${code}; the sites go on.`);
    });
  });
} catch (error) {
  console.error(`\n${error.message}`);
  end(1);
}
