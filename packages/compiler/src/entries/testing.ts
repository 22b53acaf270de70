/** What stands on a form field's label, or what says it aloud. */
type Name = string | RegExp;

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Drives the components of Pantograph in a test of an app, by what a reader sees. It needs a DOM, and no test runner. */
export interface Page {
  /** Find a field by its label. */
  field(label: Name): Field;
  /** Write into a field, as somebody who types: its old text is gone. A day is written as `2027-05-14`. */
  fill(label: Name, text: string | number): void;
  /**
   * Choose an option of a select or a combobox, a radio button of a group, or an item of a menu, by what stands on it. A menu's
   * label is on its button. A combobox draws its list first: wait for what this gives.
   */
  choose(label: Name, option: Name): Promise<void>;
  /** Turn a checkbox or a switch on or off; nothing happens where it is so already. */
  turn(label: Name, on: boolean): void;
  /** Give files to a file upload. */
  upload(label: Name, files: readonly File[]): void;
  /** Open or close a disclosure, or an answer of an accordion, by its summary. */
  open(summary: Name, open?: boolean): void;
  /** Press a button, or follow a link, by its name. */
  press(name: Name): void;
  /** Get what is in a dialog, a drawer or a popover that is open, by its title: its buttons and fields are found in it alone. */
  dialog(title: Name): Page;
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
        return Promise.resolve();
      }
      const menu = all(root, '[aria-haspopup="menu"]').find((each) => matches(nameOf(each), label));
      if (menu) {
        chooseItem(menu, option);
        return Promise.resolve();
      }
      const select = field(label);
      if (select.matches('[role="combobox"]')) return chooseListed(usable(select, label), option);
      if (!(select instanceof HTMLSelectElement))
        throw new TypeError(`"${label}" is no select, no combobox, no radio group and no menu.`);
      const found = [...select.options].find((each) => matches(each.label, option));
      if (!found)
        throw missing(
          'option',
          option,
          [...select.options].map((each) => each.label),
        );
      setValue(usable(select, label), found.value);
      return Promise.resolve();
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
    dialog(title) {
      const open = all(root, 'dialog[open], [popover][role="dialog"]').filter(isOpen);
      const found = open.find((each) => matches(titleOf(each), title));
      if (!found) throw missing('open dialog', title, open.map(titleOf));
      return pageOf(found);
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

function titleOf(element: HTMLElement): string {
  const title = element.ownerDocument.getElementById(element.getAttribute('aria-labelledby') ?? '');
  return title ? textOf(title) : nameOf(element);
}

function isOpen(element: HTMLElement): boolean {
  return element.localName === 'dialog' || element.matches(':popover-open');
}

/** Open a menu by its button, and press an item of it. */
function chooseItem(button: HTMLElement, name: Name): void {
  const menu = button.ownerDocument.getElementById(button.getAttribute('popovertarget') ?? '');
  const items = menu ? all(menu, '[role="menuitem"]') : [];
  const item = items.find((each) => matches(nameOf(each), name));
  if (!menu || !item) throw missing('item', name, items.map(nameOf));
  if (item.matches('[aria-disabled="true"]')) throw new Error(`"${nameOf(item)}" cannot be chosen.`);
  if ('popover' in menu && !menu.matches(':popover-open')) button.click();
  item.click();
}

/** Open the list of a combobox from its beginning, and press an option of it when it is there. */
async function chooseListed(input: Field, name: Name): Promise<void> {
  const key = (pressed: string) =>
    input.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
  if (input.getAttribute('aria-expanded') === 'true') key('Escape');
  key('ArrowDown');
  const options = () => all(input.parentElement ?? input, '[role="option"]');
  const option = await appears(input.ownerDocument, () => options().find((each) => matches(textOf(each), name)));
  if (!option) throw missing('option', name, options().map(textOf));
  if (option.matches('[aria-disabled="true"]')) throw new Error(`"${textOf(option)}" cannot be chosen.`);
  option.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
}

/** Wait for a second at most until something is drawn. */
function appears<T>(page: Document, look: () => T | undefined): Promise<T | undefined> {
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      clearTimeout(limit);
      resolve(look());
    };
    const observer = new MutationObserver(() => look() && end());
    const limit = setTimeout(end, 1000);
    observer.observe(page, { childList: true, subtree: true });
    if (look()) end();
  });
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
  if (element.value === '' && value !== '')
    throw new TypeError(`"${textOf(element.labels?.[0])}" does not take "${value}".`);
  tell(element, 'input', 'change');
}

function tell(element: Element, ...events: readonly string[]): void {
  for (const type of events) element.dispatchEvent(new Event(type, { bubbles: true }));
}

function missing(what: string, name: Name, there: readonly string[]): Error {
  const named = there.filter((each) => each !== '').map((each) => `"${each}"`);
  return new Error(`There is no ${what} "${name}". There is: ${named.join(', ') || 'none'}.`);
}
