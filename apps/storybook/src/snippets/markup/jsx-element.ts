import { indent } from '../literal.js';
import { otherEvents, plainProps } from '../model.js';
import { callback, pascal } from '../names.js';
import type { Usage } from '../usage.js';
import { jsxProp } from './jsx.js';
import { readMarkup } from './read-markup.js';
import { type Dialect, writeElement, writeMarkup } from './write-markup.js';

/** Write a component in JSX: its props, what is bound to state, callbacks, and slots as children and as props. */
export function jsxElement(usage: Usage, bound: readonly string[], dialect: Dialect): string {
  const { default: content, ...named } = usage.slots;
  const attributes = [
    ...plainProps(usage).map(([name, value]) => jsxProp(name, value)),
    ...bound,
    ...otherEvents(usage).map(
      ({ event, names }) =>
        `${callback(event)}={(${names}) => console.log(${[`'${event}'`, names].filter(Boolean).join(', ')})}`,
    ),
    ...Object.entries(named).map(([name, html]) => `${name}={${asValue(html, dialect)}}`),
  ];
  const children = content === undefined ? undefined : writeMarkup(readMarkup(content), dialect);
  return writeElement(pascal(usage.name), attributes, children, children === undefined ? 'self' : 'pair');
}

/** JSX that is one value: of several nodes a fragment is made. */
function asValue(html: string, dialect: Dialect): string {
  const nodes = readMarkup(html);
  const written = writeMarkup(nodes, dialect);
  return nodes.length === 1 && typeof nodes[0] !== 'string' ? written : `<>\n${indent(written)}\n</>`;
}
