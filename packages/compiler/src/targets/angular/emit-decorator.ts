import type { ComponentContract } from '@pantograph/contract';
import { mainModel } from '../../interface/main-model.js';
import type { HostSelector } from './host-selector.js';
import { takesAttributes } from './plugins/pass-on.js';

/** What `@Component` says of a component. */
interface Settings {
  title: string;
  contract: ComponentContract;
  selector: HostSelector;
  host: readonly (readonly [name: string, code: string])[];
  template: string;
  nested: readonly string[];
}

/** Emit the decorator of a component's class. */
export function emitDecorator({
  title,
  contract,
  selector: { tag, attribute },
  host,
  template,
  nested,
}: Settings): string {
  const imports = [
    ...nested,
    ...(template.includes('| trustHtml') ? ['TrustHtml'] : []),
    ...(template.includes(takesAttributes) ? ['TakesAttributes'] : []),
  ];
  const all = attribute === undefined ? [['style', 'display: contents'] as const] : host;
  const accessor = `{ provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => ${title}), multi: true }`;
  const settings = [
    `selector: '${attribute === undefined ? tag : `${tag}[${attribute}]`}'`,
    ...(imports.length > 0 ? [`imports: [${imports.join(', ')}]`] : []),
    ...(mainModel(contract) ? [`providers: [${accessor}]`] : []),
    ...(all.length > 0
      ? [`host: {\n${all.map(([name, code]) => `    '${name}': ${string(code)},\n`).join('')}  }`]
      : []),
    `template: \`${template.replace(/[`\\]|\$\{/g, '\\$&')}\``,
  ];
  return `@Component({\n  ${settings.join(',\n  ')},\n})`;
}

function string(text: string): string {
  return JSON.stringify(text);
}
