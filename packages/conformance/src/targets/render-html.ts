import * as html from '@pantograph/html';
import { camelCase } from './camel-case.js';

type HtmlFunction = (
  props: unknown,
  slots?: Readonly<Record<string, html.Html>>,
  attributes?: html.Attributes,
) => html.Html;

/** Render a component with its html function. */
export function renderHtml(
  component: string,
  props: unknown,
  slots: Readonly<Record<string, string>> = {},
  attributes?: html.Attributes,
): string {
  const render = Reflect.get(html, camelCase(component)) as HtmlFunction;
  const trusted = Object.fromEntries(Object.entries(slots).map(([name, content]) => [name, html.raw(content)]));
  return render(props, trusted, attributes);
}
