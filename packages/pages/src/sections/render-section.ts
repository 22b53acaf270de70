import * as sections from '@pantograph/html/sections';
import { resolveProps } from '../links/resolve-props.js';
import type { PageContext } from '../page-context.js';

/** A section as it stands in a page document. */
export interface Section {
  section: string;
  [prop: string]: unknown;
}

type RenderComponent = (props: Record<string, unknown>) => string;

const functions = sections as unknown as Readonly<Record<string, RenderComponent | undefined>>;

/**
 * Render a section: its own props, the brand's composition where it names none, references resolved. Nothing where it
 * asks a reader to go somewhere and nowhere it leads is there. `form` is where a form in it is posted to.
 *
 * @throws {TypeError} when there is no such component; documents are checked before they are stored
 */
export function renderSection({ section, ...props }: Section, context: PageContext, form?: string): string {
  const render = functions[camelCase(section)];
  if (!render) throw new TypeError(`There is no section "${section}".`);
  const resolved = resolveProps(props, context);
  const variant = props.variant ?? context.brand.variants[section];
  if (variant !== undefined) resolved.variant = variant;
  // Documents leave out where the form goes: it follows from the brand and from where the section stands.
  if (form !== undefined && sections.formSections.has(section)) resolved.action ??= form;
  if (section === 'call-to-action') return renderCall(render, resolved);
  return render(resolved);
}

/** It stands for its action: where that is gone the second takes its place, and without any it says nothing. */
function renderCall(render: RenderComponent, { primary, secondary, ...props }: Record<string, unknown>): string {
  if (primary === undefined) return secondary === undefined ? '' : render({ ...props, primary: secondary });
  return render({ ...props, primary, ...(secondary !== undefined && { secondary }) });
}

function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
