import { basename } from 'node:path';
import { contracts } from '@pantograph/components';
import { examples } from '@pantograph/components/examples';
import type { ComponentContract } from '@pantograph/contract';
import { toId } from 'storybook/internal/csf';
import type { ComponentManifest, ComponentsManifest, IndexEntry } from 'storybook/internal/types';
import { pascal } from '../snippets/names.ts';
import { react } from '../snippets/react.ts';
import { usageOf, usageParameter } from '../snippets/usage-parameter.ts';
import { rootElement } from '../stories/root-element.js';
import { describeProps } from './describe-props.ts';

/** Describe every component that has stories, from its contract and examples, for whatever asks Storybook's manifest or its MCP server. */
export function componentManifests(entries: readonly IndexEntry[]): ComponentsManifest {
  const start = performance.now();
  const components = new Map<string, ComponentManifest>();
  for (const { importPath, title } of entries) {
    const contract = contracts[basename(importPath, '.stories.tsx')];
    if (!contract || !importPath.includes('.generated/stories/')) continue;
    const id = toId(title);
    if (!components.has(id)) components.set(id, manifestOf(id, title, importPath, contract));
  }
  return {
    v: 0,
    components: Object.fromEntries(components),
    meta: { docgen: 'react-docgen', durationMs: Math.round(performance.now() - start) },
  };
}

function manifestOf(id: string, title: string, path: string, contract: ComponentContract): ComponentManifest {
  const { name, description } = contract;
  const parameter = usageParameter(contract, rootElement(name));
  return {
    id,
    path,
    name: pascal(name),
    description,
    summary: description,
    apiDescription: describeProps(contract),
    jsDocTags: {},
    stories: Object.entries(examples[name] ?? {}).map(([example, { props, slots = {}, description: says }]) => ({
      id: toId(title, pascal(example)),
      name: pascal(example),
      snippet: react.write(usageOf({ ...parameter, slots }, { ...props })),
      ...(says !== undefined && { description: says }),
    })),
  };
}
