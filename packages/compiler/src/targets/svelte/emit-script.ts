import { isArrayExpression, isNullLiteral, isObjectExpression, type Node } from '@babel/types';
import { kebabCase } from '../../names/kebab-case.js';
import { pascalCase } from '../../names/pascal-case.js';
import type { ComponentSource } from '../../source/component-source.js';
import { usedComponents } from '../../tree/used-components.js';
import { emitTaking } from './emit-taking.js';
import { followedStates } from './followed-states.js';
import { namesIn } from './names-in.js';
import { printCode } from './print-code.js';
import type { GeneratedScript } from './read-module.js';

/** Emit the script of a component, without its tags: imports, props, state, methods, effects. */
export function emitScript(source: ComponentSource, script: GeneratedScript, markup: string): string {
  const { component, name } = source;
  const followed = new Set<string>();
  const effects = script.updates.flatMap((update) => {
    const names = followedStates(update, script.states);
    for (const each of names ?? []) followed.add(each);
    return names ? [] : [emitEffect(update)];
  });
  const states = script.states.map(({ name: state, start }) =>
    followed.has(state)
      ? `let ${state} = $derived(${printCode(start)});`
      : `${warned(start)}let ${state}${isVague(start) ? ': any' : ''} = $state(${printCode(start)});`,
  );
  const body = [
    emitTaking(source),
    ...Object.keys(component.refs).map((ref) => `let ${ref}: any = $state();`),
    ...states,
    ...script.methods.map(printCode),
    ...script.mounts.map((call) => `onMount(${printCode(call)});`),
    ...effects,
    // Not `onDestroy`: that is called on a server too.
    ...script.unmounts.map((call) => `$effect(() => ${printCode(call)});`),
  ].join('\n');
  const used = `${body}${markup}`;
  const hooks = ['onMount', 'untrack'].filter((hook) => body.includes(`${hook}(`));
  const runtime = ['safeUrl', 'withKeys'].filter((helper) => used.includes(`${helper}(`));
  const imports = [
    ...(hooks.length > 0 ? [`import { ${hooks.join(', ')} } from 'svelte';`] : []),
    ...usedComponents(component).map((title) => `import ${title} from './${kebabCase(title)}.svelte';`),
    `import type { ${pascalCase(name)}Props } from './${name}.js';`,
    ...runtime.map((helper) => `import { ${helper} } from './runtime/${kebabCase(pascalCase(helper))}.js';`),
  ];
  return `${imports.join('\n')}\n\n${body}`.replaceAll(/^(?=.)/gm, '  ').concat('\n');
}

function emitEffect({ dependencies, body }: GeneratedScript['updates'][number]): string {
  const statements = body
    .map(printCode)
    .join('\n')
    .replaceAll(/^(?=.)/gm, '    ');
  return `$effect(() => {\n  void [${dependencies.map(printCode).join(', ')}];\n  untrack(() => {\n${statements}\n  });\n});`;
}

/** Svelte warns of a state that starts as a prop: that is meant, and an effect follows the prop. */
function warned(start: Node): string {
  return namesIn([start]).size > 0 ? '// svelte-ignore state_referenced_locally\n' : '';
}

/** Tell whether what a state starts as leaves open of which type it is. */
function isVague(start: Node): boolean {
  return (
    isNullLiteral(start) || isArrayExpression(start) || isObjectExpression(start) || printCode(start) === 'undefined'
  );
}
