import type { PageContext, Picture } from '../page-context.js';
import { resolveHtml } from './resolve-html.js';

type Props = Record<string, unknown>;

/** Point every reference in a section's props at where it is published: links, pictures, and those in rich text. */
export function resolveProps(props: Props, context: PageContext): Props {
  const resolved: Props = {};
  for (const [name, value] of Object.entries(props)) resolved[name] = resolve(name, value, context);
  return resolved;
}

function resolve(name: string, value: unknown, context: PageContext): unknown {
  if (typeof value === 'string') {
    if (name === 'href') return context.href(value);
    return value.includes('<') ? resolveHtml(value, context) : value;
  }
  if (Array.isArray(value)) return value.map((item) => resolve('', item, context));
  if (isPicture(value)) return context.picture(value);
  return isProps(value) ? resolveProps(value, context) : value;
}

function isProps(value: unknown): value is Props {
  return typeof value === 'object' && value !== null;
}

function isPicture(value: unknown): value is Picture {
  return isProps(value) && typeof value.src === 'string' && typeof value.alt === 'string';
}
