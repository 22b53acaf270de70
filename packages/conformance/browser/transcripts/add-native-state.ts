import { computeAccessibleName } from 'dom-accessibility-api';

/**
 * Say what the virtual screen reader leaves out of a native element: it asks attributes alone, so it says nothing of what a reader
 * has checked, chosen or opened since, and it has no name for elements without a role in ARIA.
 */
export function addNativeState(node: Node | null, phrase: string): string {
  if (!(node instanceof HTMLElement)) return phrase;
  const named = withKind(node, phrase);
  if (named.startsWith('end')) return named;
  const isTold = !node.matches(':disabled') || /\bdisabled\b/.test(named);
  return `${withState(node, named)}${isTold ? '' : ', disabled'}`;
}

function withKind(element: HTMLElement, phrase: string): string {
  const kind = kindOf(element);
  if (kind === undefined) return phrase;
  return phrase.startsWith('end, ') ? `end of ${kind}${phrase.slice('end'.length)}` : `${kind}, ${phrase}`;
}

/** Name what has no role: https://www.w3.org/TR/html-aam-1.0/#html-element-role-mappings */
function kindOf(element: HTMLElement): string | undefined {
  if (element.role !== null) return undefined;
  if (element.localName === 'summary') return 'summary';
  const roleless = ['file', 'password', 'date', 'datetime-local', 'month', 'week', 'time', 'color'];
  return element instanceof HTMLInputElement && roleless.includes(element.type) ? `${element.type} field` : undefined;
}

function withState(element: HTMLElement, phrase: string): string {
  if (element instanceof HTMLSelectElement) return withChoice(element, phrase);
  if (element.localName === 'summary' && element.parentElement instanceof HTMLDetailsElement) {
    return `${phrase}, ${element.parentElement.open ? 'expanded' : 'not expanded'}`;
  }
  if (!(element instanceof HTMLInputElement)) return phrase;
  if (element.type === 'file') {
    const names = [...(element.files ?? [])].map(({ name }) => name);
    // The value of such a field is a path that no file has.
    const said = element.value === '' ? phrase : phrase.replace(`, ${element.value}`, '');
    return `${said}, ${names.length > 0 ? names.join(', ') : 'no file'}`;
  }
  if (element.ariaChecked !== null || !['checkbox', 'radio'].includes(element.type)) return phrase;
  const state = element.indeterminate ? 'partially checked' : element.checked ? 'checked' : 'not checked';
  return phrase.replace(/\b(?:not |partially )?checked\b/, state);
}

/** Say the options that are chosen as they read, where the virtual screen reader says their values. */
function withChoice(select: HTMLSelectElement, phrase: string): string {
  const start = [phrase.split(', ', 1)[0], computeAccessibleName(select)].filter(Boolean).join(', ');
  if (!phrase.startsWith(start)) return phrase;
  const chosen = [...select.selectedOptions];
  const values = chosen.map(({ value }) => value).join('; ');
  const rest = phrase.slice(start.length);
  const others = values !== '' && rest.startsWith(`, ${values}`) ? rest.slice(values.length + 2) : rest;
  const labels = chosen.map(({ label }) => label).filter(Boolean);
  return `${start}${labels.length > 0 ? `, ${labels.join('; ')}` : ''}${others}`;
}
