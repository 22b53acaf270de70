import type { ComponentContract } from '@pantograph/contract';
import { mainModel } from '../../interface/main-model.js';
import { emitInputs } from './emit-inputs.js';
import { emitState } from './emit-state.js';
import type { GeneratedClass } from './read-class.js';

/**
 * Emit the class of a component: what it is given, what it holds, what it does.
 *
 * @param state the names of its state
 * @param decorator what stands before the class: tells what the template asks of it
 */
export function emitClass(
  title: string,
  contract: ComponentContract,
  read: GeneratedClass,
  state: readonly string[],
  decorator: string,
): string {
  const held = state.filter((name) => read.fields.has(name));
  const { members, effects } = emitState(read, held);
  const refs = [...read.fields].filter(([, value]) => value.startsWith('viewChild'));
  const model = mainModel(contract);
  const starts = startsOf(read);
  const empty = model && (starts.get(model) ?? 'undefined');
  const type = empty === 'undefined' ? `${title}Props['${model}']` : `NonNullable<${title}Props['${model}']>`;
  const given = [
    emitInputs(title, contract, starts),
    model
      ? `  protected override readonly model = this.${model};\n  protected override readonly empty = ${empty};\n`
      : '',
    decorator.includes('isDisabled()')
      ? '  protected readonly isDisabled = computed(() => this.disabled() || this.disabledByForm());\n'
      : '',
    decorator.includes('safeUrl(') ? '  protected readonly safeUrl = safeUrl;\n' : '',
    decorator.includes('yielding(') ? '  protected readonly yielding = yieldingAttributes();\n' : '',
    ...refs.map(([name, value]) => `  protected readonly ${name} = ${value};\n`),
    ...members,
    effects.length > 0 ? `\n  constructor() {\n${model ? 'super();\n' : ''}${effects.join('\n')}\n}\n` : '',
    ...read.methods.map((method) => `\n  protected ${method}\n`),
    read.unmount.length > 0 ? `\n  ngOnDestroy(): void {\n${read.unmount.join('\n')}\n}\n` : '',
  ];
  return `export class ${title}${model ? ` extends ValueAccessor<${type}>` : ''} {\n${given.join('')}}\n`;
}

/** What each input is taken for where it is left out, as far as state says: `props.open ?? false`. */
function startsOf({ inits }: GeneratedClass): ReadonlyMap<string, string> {
  const matches = [...inits.values()].map((value) =>
    /^this\.(\w+)\(\) \?\? ('[^']*'|"[^"]*"|true|false|\d+)$/.exec(value),
  );
  return new Map(matches.flatMap((match) => (match?.[1] && match[2] ? [[match[1], match[2]]] : [])));
}
