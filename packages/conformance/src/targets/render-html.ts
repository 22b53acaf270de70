import * as html from '@pantograph/html';
import { pascalCase } from './pascal-case.js';

type Render = (props: unknown, slots?: Readonly<Record<string, html.Html>>, attributes?: html.Attributes) => html.Html;

/** Render a component with its html function. */
export function renderHtml(
  component: string,
  props: unknown,
  slots: Readonly<Record<string, string>> = {},
  attributes?: html.Attributes,
): string {
  const title = pascalCase(component);
  const render = Reflect.get(html, title.charAt(0).toLowerCase() + title.slice(1)) as Render;
  const trusted = Object.fromEntries(Object.entries(slots).map(([name, content]) => [name, html.raw(content)]));
  return render(props, trusted, attributes);
}
