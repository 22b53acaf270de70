import type { MitosisComponent } from '@builder.io/mitosis/lib/types/mitosis-component.js';
import { memberOf } from '../syntax/member-of.js';
import { type CodeKind, editCode } from './edit-code.js';
import { mapBindings, mapScript } from './map-code.js';

/** Give what a component reads from `props` or `state` other names, everywhere in its code. */
export function renameMembers(
  component: MitosisComponent,
  object: 'props' | 'state',
  names: Readonly<Record<string, string>>,
): void {
  const rename = (code: string, kind: CodeKind) =>
    editCode(code, kind, (node) => {
      const name = memberOf(object, node);
      return name !== undefined && Object.hasOwn(names, name) ? `${object}.${names[name]}` : undefined;
    });
  mapScript(component, rename);
  mapBindings(component, rename);
}

/** Give pieces of a component's state other names. */
export function renameState(component: MitosisComponent, names: Readonly<Record<string, string>>): void {
  component.state = Object.fromEntries(
    Object.entries(component.state).map(([name, value]) => {
      const other = Object.hasOwn(names, name) ? names[name] : undefined;
      if (other === undefined || !value) return [name, value];
      return [other, value.type === 'method' ? { ...value, code: value.code.replace(name, other) } : value];
    }),
  );
  renameMembers(component, 'state', names);
}
