import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { environment, projectNode, root } from '../../../scripts/node.mjs';

let storybook: ChildProcess;
let address = '';

beforeAll(async () => {
  const port = await freePort();
  address = `http://localhost:${port}`;
  const parameters = ['dev', '--config-dir', 'apps/storybook/.storybook', '--port', `${port}`, '--host', 'localhost'];
  storybook = spawn(
    projectNode(),
    [join(root, 'node_modules/storybook/dist/bin/dispatcher.js'), ...parameters, '--exact-port', '--ci', '--quiet'],
    { cwd: root, env: environment(), stdio: 'ignore' },
  );
  await vi.waitFor(async () => expect((await fetch(`${address}/index.json`)).ok).toBe(true), {
    timeout: 110_000,
    interval: 250,
  });
}, 120_000);

afterAll(async () => {
  const ended = new Promise((resolve) => storybook.once('exit', resolve));
  storybook.kill();
  await ended;
});

/** Ask a tool of the MCP server, and give the text that it answers with. */
async function ask(name: string, parameters: object): Promise<string> {
  const answer = await fetch(`${address}/mcp`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: parameters } }),
  });
  const data = /^data: (.*)$/m.exec(await answer.text())?.[1] ?? '{}';
  const { result } = JSON.parse(data) as { result?: { content: { text: string }[] } };
  return result?.content.map(({ text }) => text).join('\n') ?? data;
}

test('An agent is told which components there are', async () => {
  const text = await ask('docs-list', {});
  expect(text).toContain('sections-hero');
  expect(text).toContain('primitives-number-field');
  expect(text).not.toContain('stress-');
}, 60_000);

test('An agent is told what a component takes and tells, and how its examples are written', async () => {
  const text = await ask('docs-show', { id: 'primitives-number-field' });
  expect(text).toContain("import { NumberField } from '@pantograph/react/number-field'");
  expect(text).toContain('`valueChange(value: number | undefined)`');
  expect(text).toContain('`value`, told by `valueChange`');
  expect(text).toContain('onValueChange={setValue}');
}, 60_000);

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
