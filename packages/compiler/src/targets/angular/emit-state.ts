import type { GeneratedClass } from './read-class.js';

/** The members that hold and follow state, and what the constructor does. */
export interface State {
  members: string[];
  /** The statements of the constructor. */
  effects: string[];
}

/**
 * Emit state as signals. What starts as an input and follows it is a linked signal: Mitosis sets it in an effect, a check too late
 * and not on the server. What else follows something does so after it is drawn, in a browser alone, as the hook promises.
 */
export function emitState({ fields, inits, effects, mount }: GeneratedClass, state: readonly string[]): State {
  const followed = new Set<string>();
  const others = effects.filter(([...statements]) => {
    const [, name, value] = /^this\.(\w+)\.set\((.*)\);$/s.exec(statements.at(-1) ?? '') ?? [];
    if (!name || inits.get(name) !== value) return true;
    const isAll = statements
      .slice(0, -1)
      .every((each) => reads(value ?? '').has(each.replace(/^this\.(\w+)\(\);$/, '$1')));
    if (isAll && statements.length - 1 === reads(value ?? '').size) followed.add(name);
    return !followed.has(name);
  });
  const members = state.map((name) => {
    const start = inits.get(name);
    if (start === undefined)
      return `  protected readonly ${name} = ${type(fields.get(name) ?? 'signal(undefined)')};\n`;
    const value = followed.has(name) ? start : `untracked(() => ${start})`;
    return `  protected readonly ${name} = linkedSignal(() => ${value});\n`;
  });
  return {
    members,
    effects: [
      ...others.map((statements) => `afterRenderEffect(() => {\n${untrackRest(statements)}\n});`),
      ...(mount.length > 0 ? [`afterNextRender(() => {\n${mount.join('\n')}\n});`] : []),
    ],
  };
}

/** Let an effect follow what it is told to alone, and not all that it reads on its way. */
function untrackRest(statements: readonly string[]): string {
  const first = statements.findIndex((each) => !/^this\.[\w.?()]+;$/.test(each));
  if (first < 0) return statements.join('\n');
  return `${statements.slice(0, first).join('\n')}\nuntracked(() => {\n${statements.slice(first).join('\n')}\n});`;
}

function reads(code: string): ReadonlySet<string> {
  return new Set([...code.matchAll(/this\.(\w+)\(\)/g)].map(([, name]) => name ?? ''));
}

/** A signal that starts empty says nothing of its type, which the component's source has and Mitosis drops. */
function type(signal: string): string {
  return /^signal\((undefined|null|\[\]|\{\}|)\)$/.test(signal) ? signal.replace('signal', 'signal<any>') : signal;
}
