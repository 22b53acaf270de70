import { literal, unseen } from '../literal.js';
import { escapeText } from './escape.js';
import type { Dialect } from './write-markup.js';

/** Write a prop in JSX: words in quotes where HTML's rules for them change nothing, `true` alone, the rest in braces. */
export function jsxProp(name: string, value: unknown): string {
  if (value === true) return name;
  if (typeof value === 'string' && !/["&\n\\]/.test(value) && value.search(unseen) < 0) return `${name}="${value}"`;
  return `${name}={${literal(value)}}`;
}

/** Escape text between tags of JSX, and keep the space at its ends where a line might break. */
export function jsxText(text: string): string {
  const words = text.replace(/\s+/g, ' ');
  return words === ' ' ? "{' '}" : escapeText(words).replace(/[{}]/g, (sign) => `{'${sign}'}`);
}

const booleans = new Set(
  'checked disabled hidden multiple open readonly required novalidate autofocus inert'.split(' '),
);
const numbers = new Set('cols colspan maxlength minlength rows rowspan size start tabindex'.split(' '));

/** React's names, where they are not HTML's. */
const spellings: Readonly<Record<string, string>> = {
  autocomplete: 'autoComplete',
  autofocus: 'autoFocus',
  class: 'className',
  colspan: 'colSpan',
  datetime: 'dateTime',
  enterkeyhint: 'enterKeyHint',
  for: 'htmlFor',
  inputmode: 'inputMode',
  maxlength: 'maxLength',
  minlength: 'minLength',
  novalidate: 'noValidate',
  popovertarget: 'popoverTarget',
  readonly: 'readOnly',
  rowspan: 'rowSpan',
  srcset: 'srcSet',
  tabindex: 'tabIndex',
};

function jsxAttribute(name: string, value: string, spelled: string): string {
  if (name === 'style') return `style={${literal(styleOf(value, spelled === 'style'))}}`;
  if (booleans.has(name) && (value === '' || value === name)) return spelled;
  return numbers.has(name) && /^-?\d+$/.test(value) ? `${spelled}={${value}}` : jsxProp(spelled, value);
}

function styleOf(text: string, isCamel: boolean): Record<string, string> {
  const declarations = text.split(';').filter((each) => each.includes(':'));
  return Object.fromEntries(
    declarations.map((each) => {
      const [name = '', ...value] = each.split(':');
      const spelled = name.trim();
      const key =
        isCamel && !spelled.startsWith('--')
          ? spelled.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
          : spelled;
      return [key, value.join(':').trim()];
    }),
  );
}

/** HTML as React's JSX spells it. A field that no state holds starts with its value. */
export const reactMarkup: Dialect = {
  text: jsxText,
  attribute: (name, value, tag) => {
    if (tag === 'input' && name === 'value') return jsxProp('defaultValue', value);
    if (tag === 'input' && name === 'checked') return 'defaultChecked';
    return jsxAttribute(name, value, spellings[name] ?? name);
  },
  closesVoid: true,
};

/** HTML as Solid's JSX spells it: as HTML does. */
export const solidMarkup: Dialect = {
  text: jsxText,
  attribute: (name, value) =>
    name === 'style' ? jsxProp('style', value) : jsxAttribute(name, value, name === 'tabindex' ? 'tabIndex' : name),
  closesVoid: true,
};
