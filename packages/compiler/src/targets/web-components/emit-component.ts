import type { EventContract } from '@pantograph/contract';
import { kebabCase } from '../../names/kebab-case.js';
import type { ComponentSource } from '../../source/component-source.js';
import { awaitData } from './await-data.js';
import { awaitPage } from './await-page.js';
import { className } from './class-name.js';
import { detailType } from './detail-type.js';
import { emitAttributes } from './emit-attributes.js';
import { emitProp } from './emit-prop.js';
import { memberOf } from './member-of.js';
import { eventMember, nameEvents } from './name-events.js';
import { readClass, write } from './read-class.js';
import { stateType } from './state-type.js';
import { tagName } from './tag-name.js';
import { tellModels } from './tell-models.js';
import { typeParameters } from './type-parameters.js';

/**
 * Emit a component as the source of a Stencil component. The class is Mitosis's, but for what it gets wrong: members have
 * the contract's types, state is set up once props are there, and events do not bubble.
 */
export async function emitComponent(source: ComponentSource): Promise<string> {
  const { component, contract, name } = source;
  const { componentToStencil } = await import('@builder.io/mitosis/lib/generators/stencil/index.js');
  const { state, methods } = readClass(componentToStencil({ prettier: false, prefix: 'pg' })({ component }));
  for (const method of methods) {
    tellModels(method, contract);
    nameEvents(method, Object.keys(contract.events));
    typeParameters(method);
    awaitPage(method);
  }
  const title = className(name);
  const members = Object.entries(contract.props.shape).map(([prop, field]) => memberOf(prop, field));
  const events = Object.entries(contract.events);
  for (const method of methods) awaitData(method, members);
  const body = methods.map((method) => `\n  ${write(method).replaceAll('\n', '\n  ')}\n`).join('');
  const names: [name: string, isUsed: boolean][] = [
    ['Component', true],
    ['Element', true],
    ['Event', events.length > 0],
    ['type EventEmitter', events.length > 0],
    ['Fragment', body.includes('<Fragment')],
    ['h', true],
    ['Prop', members.length > 0],
    ['State', state.length > 0],
    ['Watch', body.includes('@Watch')],
  ];
  const runtime = ['safeUrl', 'stateText', 'styleTexts'].filter((used) => body.includes(`${used}(`));
  const imports = names.flatMap(([each, isUsed]) => (isUsed ? [each] : []));
  return `import { ${imports.join(', ')} } from '@stencil/core';
import { connectHost } from '../runtime/connect-host.js';
import type { HostAttributes } from '../runtime/host-attributes.js';
import { readHost } from '../runtime/read-host.js';
${runtime.map((used) => `import { ${used} } from '../runtime/${kebabCase(used)}.js';\n`).join('')}${members.some(({ type }) => type === undefined) ? `import type { ${title}Props } from '../${name}.js';\n` : ''}
const attributes: HostAttributes = ${emitAttributes(members)};

/** ${contract.description} */
@Component({ tag: '${tagName(name)}' })
export class ${title} {
  @Element() hostElement!: HTMLElement;
  rootElement?: HTMLElement;
${members.map((member) => emitProp(member, title, contract)).join('')}${events.map(emitEvent).join('')}${state.map(([each, value]) => `  @State() ${each}!: ${stateType(value)};\n`).join('')}${Object.keys(
  component.refs,
)
  .map((ref) => `  ${ref}?: any;\n`)
  .join('')}
  componentWillLoad() {
    readHost(this.hostElement, attributes);
${state.map(([each, value]) => `    this.${each} = ${value};\n`).join('')}  }

  componentDidRender() {
    connectHost(this.hostElement, this.rootElement, attributes);
  }
${body}}
`;
}

function emitEvent([name, { parameters }]: [string, EventContract]): string {
  return `  @Event({ eventName: '${name}', bubbles: false }) ${eventMember(name)}!: EventEmitter<${detailType(parameters)}>;\n`;
}
