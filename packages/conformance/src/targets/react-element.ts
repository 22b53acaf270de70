import * as react from '@pantograph/react';
import { type ComponentType, createElement, type ReactElement } from 'react';
import { pascalCase } from './pascal-case.js';
import { reactNodes } from './react-nodes.js';

/** Make the React element of an example. Its slots, plain HTML, become elements. */
export function reactElement(
  component: string,
  props: object,
  slots: Readonly<Record<string, string>> = {},
): ReactElement {
  const type = Reflect.get(react, pascalCase(component)) as ComponentType<object>;
  const { default: children, ...named } = slots;
  const content = Object.fromEntries(Object.entries(named).map(([name, html]) => [name, reactNodes(html)]));
  return createElement(type, { ...props, ...content }, ...(children === undefined ? [] : reactNodes(children)));
}
