import * as solid from '@pantograph/solid';
import { type Component, createComponent, type JSX, mergeProps } from 'solid-js';
import { pascalCase } from './pascal-case.js';
import { solidNodes } from './solid-nodes.js';

/**
 * Make the Solid element of an example. Its slots, plain HTML, become elements, made when they are asked for, as what Solid's
 * compiler makes of children is.
 *
 * @param props an object, or a signal of one
 */
export function solidElement(
  component: string,
  props: object | (() => object),
  slots: Readonly<Record<string, string>> = {},
): JSX.Element {
  const type = Reflect.get(solid, pascalCase(component)) as Component<object>;
  const content = Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(slots).map(([name, html]) => [
        name === 'default' ? 'children' : name,
        { enumerable: true, get: () => solidNodes(html) },
      ]),
    ),
  );
  return createComponent(type, mergeProps(props, content));
}
