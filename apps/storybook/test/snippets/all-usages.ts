import { contracts } from '@pantograph/components';
import { examples } from '@pantograph/components/examples';
import type { Usage } from '../../src/snippets/usage.js';
import { usageOf, usageParameter } from '../../src/snippets/usage-parameter.js';
import { rootElement } from '../../src/stories/root-element.js';

/** Every example of every component, as a snippet is written from it. */
export const allUsages: readonly { id: string; usage: Usage }[] = Object.values(contracts).flatMap((contract) =>
  Object.entries(examples[contract.name] ?? {}).map(([name, example]) => ({
    id: `${contract.name}.${name}`,
    usage: usageOf(
      { ...usageParameter(contract, rootElement(contract.name)), slots: example.slots ?? {} },
      { ...example.props },
    ),
  })),
);
