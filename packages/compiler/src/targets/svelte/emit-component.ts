import type { Finding } from '@pantograph/contract';
import { CompileError } from '../../compile-error.js';
import type { ComponentSource } from '../../source/component-source.js';
import { emitScript } from './emit-script.js';
import { readModule } from './read-module.js';
import { svelteCompiler } from './svelte-compiler.js';
import { tidyMarkup } from './tidy-markup.js';

/**
 * What Svelte takes for mistakes where components mean it: what scrolls can be reached with the keys, a list whose focus stays
 * in its field, keys of what a slot holds, and a film whose captions come from a list.
 */
const meant = new Set([
  'a11y_no_noninteractive_tabindex',
  'a11y_interactive_supports_focus',
  'a11y_no_static_element_interactions',
  'a11y_media_has_caption',
]);

/**
 * Emit a component as a `.svelte` file: a script with runes and types, and its markup.
 *
 * @throws {CompileError} where Svelte cannot bring what Mitosis writes to runes
 */
export async function emitComponent(source: ComponentSource): Promise<string> {
  const { component, contract, name } = source;
  const { componentToSvelte } = await import('@builder.io/mitosis/lib/generators/svelte/index.js');
  const { compile, migrate, parse } = svelteCompiler();
  const generated = componentToSvelte({ typescript: true, prettier: false })({ component });
  const { code } = migrate(generated, { filename: `${name}.svelte` });
  const task = /<!-- @migration-task (.*?) -->/s.exec(code)?.[1];
  if (task !== undefined) throw new CompileError([refusal(source, task)]);
  const { instance, fragment } = parse(code, { modern: true });
  // The positions of acorn's nodes are those in the whole file.
  const { start = 0, end = 0 } = (instance?.content ?? {}) as { start?: number; end?: number };
  const markup = tidyMarkup(code, fragment);
  const script = emitScript(
    source,
    readModule(code.slice(start, end), ['ref', ...Object.keys(component.refs)]),
    markup,
  );
  const write = (note: string) =>
    `<!-- @component ${contract.description.replaceAll('--', '- -')} -->\n<script lang="ts">\n${script}</script>\n\n${note}${markup}\n`;
  const { warnings } = compile(write(''), { filename: `${name}.svelte`, generate: false });
  const known = [...new Set(warnings.map((warning) => warning.code))].filter((rule) => meant.has(rule)).toSorted();
  return write(known.length > 0 ? `<!-- svelte-ignore ${known.join(', ')} -->\n` : '');
}

function refusal({ name, syntax }: ComponentSource, task: string): Finding {
  return {
    rule: 'svelte/migrate',
    severity: 'error',
    file: syntax.file,
    line: 1,
    path: name,
    message: `Svelte could not bring this component to runes: ${task}`,
    fix: 'Write what it names in another way. Slots need names of letters alone.',
  };
}
