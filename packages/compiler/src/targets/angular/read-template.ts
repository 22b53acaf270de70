import { hostTag, svgPrefix } from './plugins/dissolve-root.js';

/** A template, parted from what it says of the host. */
export interface ReadTemplate {
  /** Attributes and listeners of the host, as `@Component` takes them. */
  host: readonly (readonly [name: string, code: string])[];
  template: string;
}

const attribute = /([^\s="<>]+)="([^"]*)"/g;
const opening = new RegExp(`^<${hostTag}((?: [^\\s="<>]+="[^"]*")*)/?>`);

/**
 * Part the element that stands for the host from what is inside. Line breaks that Mitosis puts between nodes are taken out, and slots
 * are filled by `slot="name"`, as in HTML, where Mitosis wants an attribute of the slot's own name.
 */
export function readTemplate(written: string): ReadTemplate {
  const template = written
    .replaceAll(/\s*\n\s*/g, '')
    .replaceAll(/\s*([^\s="<>]+="[^"]*")\s*/g, ' $1')
    .replaceAll(/(?<=<ng-content )select="\[([\w-]+)\]"/g, 'select="[slot=$1]"')
    .replaceAll(/"(?=#\w)/g, '" ')
    .replaceAll(svgPrefix, 'svg:')
    .replaceAll(/(<[\w:-]+) +(?=\/?>)/g, '$1');
  const match = opening.exec(template);
  if (!match) return { host: [], template };
  const attributes = [...(match[1] ?? '').matchAll(attribute)];
  return {
    host: attributes.map(([, name, code]) => [name ?? '', (code ?? '').replaceAll('&quot;', '"')] as const),
    template: template.slice(match[0].length).replace(new RegExp(`</${hostTag}>$`), ''),
  };
}
