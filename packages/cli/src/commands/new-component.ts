import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Command, Option } from 'commander';
import { componentFiles } from '../component/component-files.js';
import { componentNames } from '../component/component-names.js';
import { nameProblem } from '../component/name-problem.js';
import { findProject } from '../project.js';
import { printJson } from '../terminal/print-json.js';
import { UsageError } from '../usage-error.js';

interface Options {
  section?: boolean;
  interactive?: boolean;
  json?: boolean;
}

/** Add `new component`: a folder with all that a component is made of, which builds in every target as it stands. */
export function addNewComponent(parent: Command): void {
  parent
    .command('component')
    .description('write the folder of a new component, which builds in every target as it stands')
    .argument('<name>', 'what it is called, in kebab-case, such as price-table')
    .option('--section', 'it may stand on a page: marketers find it in the editor')
    .addOption(new Option('--interactive', 'readers act on it: with state, an event and cases').conflicts('section'))
    .option('--json', 'print one JSON object on standard output')
    .action(run);
}

function run(name: string, { section, interactive, json }: Options): void {
  const { root, components } = findProject(process.cwd());
  if (!existsSync(components)) {
    throw new UsageError(
      `This project has no sources of components: there is no folder ${relative(root, components)}.`,
      "Run it in a clone of Pantograph's repository.",
    );
  }
  const problem = nameProblem(name, readdirSync(components));
  if (problem) throw new UsageError(problem.message, problem.fix);
  const kind = section ? 'section' : interactive ? 'interactive' : 'static';
  const folder = join(components, name);
  mkdirSync(folder);
  const files = componentFiles(componentNames(name), kind).map(({ path, text }) => {
    writeFileSync(join(folder, path), text, { flag: 'wx' });
    return relative(process.cwd(), join(folder, path));
  });
  if (json) printJson({ component: name, kind, files });
  else console.log(`${files.join('\n')}\n\n${nextSteps(name, kind === 'section')}`);
}

function nextSteps(name: string, isSection: boolean): string {
  return `It builds as it stands. What next:
  1. Say in ${name}.schema.ts what it takes, then change markup, style and examples: nothing else names it.
  2. npm run build
  3. npm run test:conformance -- -t "${name} in"   the same behaviour in every target
  4. npm start   Storybook shows a story for each example${isSection ? '; the editor offers it as a section' : ''}`;
}
