import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contracts } from '@pantograph/components';
import { examples } from '@pantograph/components/examples';
import { readReview } from '../../review/read-review.ts';
import { reviewTag } from '../review/review-labels.ts';
import { stressesOf } from '../stress/stresses.ts';
import { rootElement } from './root-element.js';

const folder = fileURLToPath(new URL('../../.generated/stories', import.meta.url));
const sources = fileURLToPath(new URL('../../../../packages/components/src', import.meta.url));
const groups = { primitive: 'Primitives', section: 'Sections', frame: 'Frame' };

/**
 * Write one story file a component from its contract and examples. Storybook's index and its tests read story files as
 * text, so the files exist; they are made at each start and never committed.
 */
export function generateStories() {
  mkdirSync(folder, { recursive: true });
  const files = new Map(
    Object.entries(contracts).flatMap(([name, contract]) => [
      [`${name}.stories.tsx`, storyFile(contract, Object.keys(examples[name] ?? {}))],
      [`${name}.stress.stories.tsx`, stressFile(contract, stressesOf(contract, examples[name] ?? {}))],
    ]),
  );
  for (const [name, text] of files) {
    const file = join(folder, name);
    if (readIfThere(file) !== text) writeFileSync(file, text);
  }
  for (const file of readdirSync(folder)) {
    if (!files.has(file)) rmSync(join(folder, file));
  }
}

function storyFile({ name, kind, label, description, props }, exampleNames) {
  // What lies over the page would lie over its documentation: it is shown in a frame there.
  const frame = 'closedby' in props.shape ? ", story: { inline: false, height: '26rem' }" : '';
  const component = pascal(name);
  const state = readReview(sources, name);
  const stories = exampleNames.map(
    (example) =>
      `export const ${pascal(example)} = storyOf('${example}', examples['${name}']!['${example}']!, '${kind}');`,
  );
  const [first] = exampleNames;
  const channels =
    kind === 'section'
      ? `// Storybook's index reads tags as text. Its look is that of channels, which are tested where they are made.
export const Channels = {
  ...channelsStory('${first}', examples['${name}']!['${first}']!),
  tags: ['channels', 'unpictured', '!autodocs', '!manifest'],
};
`
      : '';
  return `// Made from packages/components/src/${name}/${name}.examples.ts.
import { contracts } from '@pantograph/components';
import { examples } from '@pantograph/components/examples';
import { ${component} as Component } from '@pantograph/react/${name}';
import { argTypesOf } from '../../src/controls/arg-types.js';
import { usageParameter } from '../../src/snippets/usage-parameter.js';
import { storyOf } from '../../src/stories/story-of.js';
${channels === '' ? '' : "import { channelsStory } from '../../src/channels/channels-story.js';\n"}
export default {
  title: '${groups[kind]}/${label}',
  component: Component,
  tags: ['autodocs', '${reviewTag(state)}'],
  argTypes: argTypesOf(contracts['${name}']!),
  parameters: {
    docs: { description: { component: ${JSON.stringify(description)} }${frame} },
    usage: usageParameter(contracts['${name}']!, '${rootElement(name)}'),
    review: ${JSON.stringify(state)},
  },
};

${stories.join('\n')}
${channels}`;
}

/** What tries a component harder than its examples do, apart from them: nobody looks there for how to use it. */
function stressFile({ name, kind, label }, stresses) {
  const stories = stresses.map(({ id }) => `export const ${id} = stressStory('${name}', '${id}');`);
  return `// Made from the limits in packages/components/src/${name}/${name}.schema.ts and its examples.
import { contracts } from '@pantograph/components';
import { ${pascal(name)} as Component } from '@pantograph/react/${name}';
import { argTypesOf } from '../../src/controls/arg-types.js';
import { usageParameter } from '../../src/snippets/usage-parameter.js';
import { stressStory } from '../../src/stress/stress-story.js';

export default {
  title: 'Stress/${groups[kind]}/${label}',
  component: Component,
  tags: ['stress', '!autodocs', '!manifest'],
  argTypes: argTypesOf(contracts['${name}']!),
  parameters: { usage: usageParameter(contracts['${name}']!, '${rootElement(name)}') },
};

${stories.join('\n')}
`;
}

function pascal(name) {
  return name.replace(/(^|-)([a-z0-9])/g, (_, __, letter) => letter.toUpperCase());
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

generateStories();
