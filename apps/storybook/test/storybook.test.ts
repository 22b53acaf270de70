import { contracts } from '@pantograph/components';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Started, startStorybook } from './start-storybook.js';

let storybook: Started;

beforeAll(async () => {
  storybook = await startStorybook();
}, 120_000);

afterAll(() => storybook?.stop());

test('Where no stories were made before, its index has those of every component', async () => {
  const { entries } = (await (await fetch(`${storybook.address}/index.json`)).json()) as {
    entries: Record<string, { importPath: string; type: string }>;
  };
  const files = new Set(
    Object.values(entries).flatMap(({ type, importPath }) => (type === 'story' ? [importPath] : [])),
  );
  const missing = Object.keys(contracts).filter(
    (name) => ![...files].some((file) => file.endsWith(`/.generated/stories/${name}.stories.tsx`)),
  );
  expect(missing).toEqual([]);
});

/** Ask a tool of the MCP server, and give the text that it answers with. */
async function ask(name: string, parameters: object): Promise<string> {
  const answer = await fetch(`${storybook.address}/mcp`, {
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
