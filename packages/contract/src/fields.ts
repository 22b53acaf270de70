import { z } from 'zod';
import { conditionProblem } from './condition-problem.js';
import { controlCharacters } from './control-characters.js';
import type { ChoiceSign, Control, FieldMeta, FieldOptions } from './field-meta.js';
import { isSafeUrl } from './is-safe-url.js';
import { isWholeUrl } from './is-whole-url.js';

const markup = /<\/?[a-z!][^>]*>/i;
/** Anything but white space and signs that only steer others: joiners, marks of direction, soft hyphens. */
const visible = /[^\s\p{Cf}\p{Z}]/u;

function textProblem(value: string): string | undefined {
  if (value.includes('<') && markup.test(value)) return 'contains HTML; write plain text, without < and > around words';
  if (controlCharacters.test(value)) return 'contains a control character, which nobody can see; write that part anew';
  return value === '' || visible.test(value) ? undefined : 'has nothing that can be seen; write words';
}

function meta(control: Control, { label, help, role, when, appOnly }: FieldOptions): FieldMeta {
  return {
    label,
    control,
    ...(help !== undefined && { help }),
    ...(role !== undefined && { role }),
    ...(when !== undefined && { when }),
    ...(appOnly && { appOnly }),
  };
}

/** A line or paragraph of plain text of at most `max` characters. Markup is refused. */
export function text(options: FieldOptions & { max: number; multiline?: boolean }) {
  return z
    .string()
    .trim()
    .min(1, { error: 'is empty' })
    .max(options.max)
    .refine((value) => textProblem(value) === undefined, { error: ({ input }) => textProblem(String(input)) })
    .meta({ ...meta(options.multiline ? 'multiline' : 'text', options) });
}

/**
 * Formatted text. In a source it is Markdown; in a stored document it is HTML from a short allow-list, sanitised when
 * the document was stored. `max` counts the characters of the stored HTML.
 */
export function richText(options: FieldOptions & { max?: number }) {
  return z
    .string()
    .min(1, { error: 'is empty' })
    .max(options.max ?? 20_000)
    .meta({ ...meta('rich-text', options) });
}

/** An address a reader may follow; see isSafeUrl for what is allowed. */
export function url(options: FieldOptions) {
  return z
    .string()
    .trim()
    .min(1, { error: 'is empty' })
    .max(2000)
    .refine(isSafeUrl, {
      error: 'is not an address a link may have; use https:, mailto:, tel:, page:, post: or a path',
    })
    .refine(isWholeUrl, {
      error:
        'is not a whole address; write one such as https://www.example.org/plans, mailto:ada@example.org, page:pilot or /pilot/',
    })
    .meta({ ...meta('url', options) });
}

/** A link with its words. Defaults to the role action. */
export function action(options: FieldOptions) {
  return z
    .strictObject({
      label: text({ label: 'Label', help: 'Say what happens.', role: 'label', max: 40 }),
      href: url({ label: 'Address' }),
    })
    .meta({ ...meta('group', { role: 'action', ...options }) });
}

/** Where the point is that a picture is about, in percent of its width from the left and of its height from the top. */
export const focusSchema = z.strictObject({ x: percent('From the left'), y: percent('From the top') });

export type Focus = z.infer<typeof focusSchema>;

function percent(label: string) {
  return z
    .number()
    .min(0)
    .max(100)
    .meta({ ...meta('number', { label }) });
}

/**
 * A picture. `alt` is empty where it only decorates; width and height are in CSS pixels; `focus` is what stays in view where
 * the picture is cropped, in percent, and the middle without it.
 */
export function image(options: FieldOptions) {
  return z
    .strictObject({
      src: url({ label: 'File' }),
      alt: z
        .string()
        .max(300)
        .meta({
          ...meta('text', { label: 'Alternative text', help: 'What the picture tells. Empty if it only decorates.' }),
        }),
      width: z
        .int()
        .positive()
        .meta({ ...meta('number', { label: 'Width' }) }),
      height: z
        .int()
        .positive()
        .meta({ ...meta('number', { label: 'Height' }) }),
      focus: focusSchema.optional().meta({ ...meta('group', { label: 'Focal point' }) }),
    })
    .meta({ ...meta('image', { role: 'media', ...options }) });
}

/** One of several values; `options` maps each value to its label. */
export function choice<const T extends Record<string, string>>(
  options: FieldOptions & { options: T; signs?: Partial<Record<keyof T & string, ChoiceSign>> },
) {
  const values = Object.keys(options.options) as [keyof T & string, ...(keyof T & string)[]];
  const { signs } = options;
  return z.enum(values).meta({ ...meta('choice', options), options: options.options, ...(signs && { signs }) });
}

/** Yes or no. */
export function toggle(options: FieldOptions) {
  return z.boolean().meta({ ...meta('toggle', options) });
}

/** A number between `min` and `max`. */
export function number(options: FieldOptions & { min?: number; max?: number; integer?: boolean }) {
  const base = options.integer ? z.int() : z.number();
  return base
    .min(options.min ?? Number.MIN_SAFE_INTEGER)
    .max(options.max ?? Number.MAX_SAFE_INTEGER)
    .meta({ ...meta('number', options) });
}

/** Several of one thing, at least `min` and at most `max`. */
export function list<T extends z.ZodType>(item: T, options: FieldOptions & { min?: number; max: number }) {
  return z
    .array(item)
    .min(options.min ?? 0)
    .max(options.max)
    .meta({ ...meta('list', options) });
}

/**
 * Fields that belong together. Unknown fields are refused.
 *
 * @throws {TypeError} when a field is offered beside a value that no sibling can have
 */
export function group<T extends z.core.$ZodLooseShape>(shape: T, options: FieldOptions) {
  const problem = conditionProblem(shape);
  if (problem !== undefined) throw new TypeError(`Group "${options.label}": ${problem}`);
  return z.strictObject(shape).meta({ ...meta('group', options) });
}
