import type { z } from 'zod';
import { conditionProblem } from './condition-problem.js';
import type { FormField } from './form-field.js';
import { groupProblem } from './group-problem.js';
import type { SectionGroup } from './section-groups.js';

/** A place where the user of a component puts content of their own. */
export interface SlotContract {
  label: string;
  help?: string;
}

/** Something a component tells its user. Named for its meaning: `openChange`, never `click`. */
export interface EventContract {
  label: string;
  /** TypeScript parameters of the callback, such as `open: boolean`. */
  parameters: string;
}

/** A prop that the component also changes: the prop's name, and the event that carries the new value. */
export interface ModelContract {
  event: string;
}

/** What kind of part a component is: a section may stand on a page, the frame stands around it. */
export type ComponentKind = 'primitive' | 'section' | 'frame';

export interface ComponentDefinition<Props extends z.ZodObject = z.ZodObject> {
  /** In kebab-case; also the name of its folder. */
  name: string;
  label: string;
  kind: ComponentKind;
  /** What a section is for, by which editors list it. Every section has one, and nothing else. */
  group?: SectionGroup;
  /** One sentence: what it is for. */
  description: string;
  props: Props;
  slots?: Readonly<Record<string, SlotContract>>;
  events?: Readonly<Record<string, EventContract>>;
  models?: Readonly<Record<string, ModelContract>>;
  /**
   * Of a section with a form, what the form asks for, given the section's props. It posts to its prop `action`, has an empty
   * field `website` against programs, and says in `consent` what is promised and in `button` what sends it.
   */
  form?(props: z.infer<Props>): readonly FormField[];
}

export interface ComponentContract<Props extends z.ZodObject = z.ZodObject> extends ComponentDefinition<Props> {
  slots: Readonly<Record<string, SlotContract>>;
  events: Readonly<Record<string, EventContract>>;
  models: Readonly<Record<string, ModelContract>>;
}

/** The props of a component, as TypeScript. */
export type PropsOf<Contract extends ComponentContract> = z.infer<Contract['props']>;

/**
 * Define all that a component may say of itself. Types, editor controls, validators and documentation derive from it.
 *
 * @throws {TypeError} when the name is not kebab-case, a section has no group or something else has one, a model names a prop or
 *   event that is not there, a form has nowhere to go, or a prop is offered beside a value that no other can have
 */
export function defineComponent<Props extends z.ZodObject>(
  definition: ComponentDefinition<Props>,
): ComponentContract<Props> {
  const { name, kind, group, props, slots = {}, events = {}, models = {} } = definition;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw new TypeError(`Component "${name}": the name must be in kebab-case, such as "text-field".`);
  }
  for (const [prop, { event }] of Object.entries(models)) {
    if (!(prop in props.shape)) throw new TypeError(`Component "${name}": model "${prop}" is not one of its props.`);
    if (!(event in events)) throw new TypeError(`Component "${name}": model "${prop}" names no event "${event}".`);
  }
  if (definition.form) {
    const missing = ['action', 'button', 'consent'].find((prop) => !(prop in props.shape));
    if (missing) throw new TypeError(`Component "${name}": it has a form, and no prop "${missing}".`);
  }
  const problem = groupProblem(kind, group) ?? conditionProblem(props.shape);
  if (problem !== undefined) throw new TypeError(`Component "${name}": ${problem}`);
  return { ...definition, slots, events, models };
}
