import type { PageContext, Picture } from '../page-context.js';
import { resolveHtml } from './resolve-html.js';

type Props = Record<string, unknown>;

/**
 * Point every reference in a section's props at where it is published: links, pictures, and those in rich text. A link
 * that leads nowhere is left out; what it was part of stays.
 */
export function resolveProps(props: Props, context: PageContext): Props {
  const resolved: Props = {};
  for (const [name, value] of Object.entries(props)) {
    const shown = resolve(name, value, context);
    if (shown !== undefined) resolved[name] = shown;
  }
  return resolved;
}

function resolve(name: string, value: unknown, context: PageContext): unknown {
  if (typeof value === 'string') {
    if (name === 'href') return context.href(value);
    // Code is shown as it was written, whatever it says.
    if (name === 'code') return value;
    return value.includes('<') ? resolveHtml(value, context) : value;
  }
  if (Array.isArray(value)) return value.map((item) => resolve('', item, context)).filter((item) => item !== undefined);
  if (isPicture(value)) return context.picture(value);
  if (isAction(value)) {
    const href = context.href(value.href);
    return href === undefined ? undefined : { ...value, href };
  }
  return isProps(value) ? resolveProps(value, context) : value;
}

function isProps(value: unknown): value is Props {
  return typeof value === 'object' && value !== null;
}

function isPicture(value: unknown): value is Picture {
  return isProps(value) && typeof value.src === 'string' && typeof value.alt === 'string';
}

/** Words and where they lead, and nothing else: without the address there is nothing to show. */
function isAction(value: unknown): value is { label: string; href: string } {
  return isProps(value) && typeof value.href === 'string' && Object.keys(value).every((key) => actionKeys.has(key));
}

const actionKeys: ReadonlySet<string> = new Set(['label', 'href']);
