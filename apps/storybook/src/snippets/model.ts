import { literal } from './literal.js';
import type { Usage } from './usage.js';

/** A value that a component and its owner both change. */
export interface Model {
  prop: string;
  event: string;
  /** TypeScript's name for the value. */
  type: string;
  /** What it starts with, as code; undefined where it starts as nothing. */
  start: string | undefined;
  /** What a function that keeps state needs: `<number | undefined>` where the start does not say it, and the start. */
  typeArgument: string;
}

const starts: Readonly<Record<string, string>> = { string: "''", boolean: 'false' };

/** List the models of a component with what this use of it starts them with. */
export function modelsOf({ props, events, models }: Usage): Model[] {
  return Object.entries(models).map(([prop, { event }]) => {
    const type = /^\w+: (.+)$/.exec(events[event]?.parameters ?? '')?.[1] ?? 'unknown';
    const start = props[prop] === undefined ? starts[type] : literal(props[prop]);
    return { prop, event, type, start, typeArgument: typeArgument(type, start) };
  });
}

/** List the events that are no model's. */
export function otherEvents({ events, models }: Usage): { event: string; parameters: string; names: string }[] {
  const taken = new Set(Object.values(models).map(({ event }) => event));
  return Object.entries(events)
    .filter(([event]) => !taken.has(event))
    .map(([event, { parameters }]) => ({
      event,
      parameters,
      names: [...parameters.matchAll(/(\w+)\??: /g)].map(([, name]) => name).join(', '),
    }));
}

/** List the props that no model holds. */
export function plainProps({ props, models }: Usage): [name: string, value: unknown][] {
  return Object.entries(props).filter(([name, value]) => value !== undefined && !(name in models));
}

function typeArgument(type: string, start: string | undefined): string {
  if (start !== undefined) return /^(string|boolean|number)$/.test(type) ? '' : `<${type}>`;
  return `<${type.includes('undefined') ? type : `${type} | undefined`}>`;
}
