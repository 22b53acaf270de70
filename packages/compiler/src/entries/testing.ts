/** What stands on a form field's label, or what says it aloud. */
type Name = string | RegExp;

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Drives the components of Pantograph in a test of an app, by what a reader sees. It needs a DOM, and no test runner. */
export interface Page {
  /** Find a field by its label. */
  field(label: Name): Field;
  /** Write into a field, as somebody who types: its old text is gone. */
  fill(label: Name, text: string | number): void;
  /** Choose an option of a select, or a radio button of a group, by what stands on it. */
  choose(label: Name, option: Name): void;
  /** Turn a checkbox or a switch on or off; nothing happens where it is so already. */
  turn(label: Name, on: boolean): void;
  /** Give files to a file upload. */
  upload(label: Name, files: readonly File[]): void;
  /** Open or close a disclosure, or an answer of an accordion, by its summary. */
  open(summary: Name, open?: boolean): void;
  /** Press a button, or follow a link, by its name. */
  press(name: Name): void;
  /** List what is wrong with the fields, as it stands beside them: label to words. */
  errors(): Record<string, string>;
}

/**
 * Drive what is within an element, such as what a test rendered. Two-way values, callbacks and forms are told as they are when
 * a reader does it. Frameworks draw later: wait for what should appear as you do elsewhere.
 */
export function pageOf(root: ParentNode = document): Page {
  const field = (label: Name): Field => {
    const element = labels(root).find((each) => matches(textOf(each), label))?.control;
    if (isField(element)) return element;
    throw missing(
      'field',
      label,
      labels(root).map((each) => textOf(each)),
    );
  };
  const group = (label: Name): HTMLFieldSetElement | undefined =>
    all(root, 'fieldset').find((each) => matches(textOf(each.querySelector('legend')), label));

  return {
    field,
    fill(label, text) {
      setValue(usable(field(label), label), String(text));
    },
    choose(label, option) {
      const choices = group(label);
      if (choices) {
        const radio = labels(choices).find((each) => matches(textOf(each), option))?.control;
        if (!isField(radio)) throw missing('choice', option, labels(choices).map(textOf));
        usable(radio, option).click();
        return;
      }
      const select = field(label);
      if (!(select instanceof HTMLSelectElement)) throw new TypeError(`"${label}" is no select and no radio group.`);
      const found = [...select.options].find((each) => matches(each.label, option));
      if (!found)
        throw missing(
          'option',
          option,
          [...select.options].map((each) => each.label),
        );
      setValue(usable(select, label), found.value);
    },
    turn(label, on) {
      const box = field(label);
      if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox')
        throw new TypeError(`"${label}" is no checkbox and no switch.`);
      if (box.checked !== on) usable(box, label).click();
    },
    upload(label, files) {
      const input = usable(field(label), label);
      if (!(input instanceof HTMLInputElement) || input.type !== 'file')
        throw new TypeError(`"${label}" takes no files.`);
      const given = new DataTransfer();
      for (const file of files) given.items.add(file);
      input.files = given.files;
      tell(input, 'input', 'change');
    },
    open(summary, open = true) {
      const summaries = all(root, 'summary');
      const found = summaries.find((each) => matches(textOf(each), summary));
      if (!found) throw missing('summary', summary, summaries.map(textOf));
      if (found.closest('details')?.open !== open) found.click();
    },
    press(name) {
      const pressable = all(root, 'button, a[href], input[type="submit"]');
      const found = pressable.find((each) => matches(nameOf(each), name));
      if (!found) throw missing('button or link', name, pressable.map(nameOf));
      if (found.matches(':disabled, [aria-disabled="true"]')) throw new Error(`"${nameOf(found)}" cannot be pressed.`);
      found.click();
    },
    errors() {
      const wrong = all(root, '[aria-invalid="true"]').map((each) => {
        const told = (each.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id.endsWith('-error'));
        const words = told.map((id) => textOf(each.ownerDocument.getElementById(id))).join(' ');
        const label = isField(each) ? textOf(each.labels?.[0]) : textOf(each.querySelector('legend'));
        return [label, words] as const;
      });
      return Object.fromEntries(wrong);
    },
  };
}

function all<K extends keyof HTMLElementTagNameMap>(root: ParentNode, selector: K): HTMLElementTagNameMap[K][];
function all(root: ParentNode, selector: string): HTMLElement[];
function all(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

function labels(root: ParentNode): HTMLLabelElement[] {
  return all(root, 'label');
}

function isField(element: Element | null | undefined): element is Field {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
}

/** What stands on an element, without what a screen reader leaves out, such as the mark of a required field. */
function textOf(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const hidden of copy?.querySelectorAll('[aria-hidden="true"]') ?? []) hidden.remove();
  return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? textOf(element);
}

function matches(text: string, name: Name): boolean {
  return typeof name === 'string' ? text === name : name.test(text);
}

function usable<T extends Field>(element: T, label: Name): T {
  if (element.matches(':disabled')) throw new Error(`"${label}" is disabled.`);
  element.focus();
  return element;
}

/** Set the value past the property that React keeps of its own, so that it sees the change. */
function setValue(element: Field, value: string): void {
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value') ?? {};
  set?.call(element, value);
  tell(element, 'input', 'change');
}

function tell(element: Element, ...events: readonly string[]): void {
  for (const type of events) element.dispatchEvent(new Event(type, { bubbles: true }));
}

function missing(what: string, name: Name, there: readonly string[]): Error {
  const named = there.filter((each) => each !== '').map((each) => `"${each}"`);
  return new Error(`There is no ${what} "${name}". There is: ${named.join(', ') || 'none'}.`);
}
