/** What the tools above a text are called, by their key. */
const tools: Readonly<Record<string, string>> = {
  bold: 'Bold',
  italic: 'Italic',
  strikethrough: 'Struck through',
  inlineCode: 'Code',
  link: 'Link',
  indentDecrease: 'Indent less',
  indentIncrease: 'Indent more',
};

/** What opens a list of tools above a text is called, by its key. */
const toolLists: Readonly<Record<string, string>> = {
  add: 'Put in',
  blocks: 'Put in a block',
  inlineBlocks: 'Put in a block within the line',
  text: 'Kind of text',
};

/** Controls without a word of their own, and how each is called. */
const controls: Readonly<Record<string, (control: HTMLElement) => string | undefined>> = {
  '.collapsible__toggle': (control) => `Fold or open ${rowOf(control)}`,
  '.collapsible__drag': (control) => `Move ${rowOf(control)}`,
  '.array-actions__button': (control) => `More for ${rowOf(control)}`,
  '.doc-tab[aria-label]': (control) => words(control),
  '.doc-controls__popup .popup-button': () => 'More',
  '.clipboard-action__popup .popup-button': (control) => `Copy or paste ${fieldOf(control) ?? 'this'}`,
  '.upload-relationship-details__edit': (control) => `Edit ${fileOf(control)}`,
  '.upload-relationship-details__remove': (control) => `Take away ${fileOf(control)}`,
  '.relationship-add-new__add-button': (control) => `Make a new one for ${fieldOf(control) ?? 'this'}`,
  '.date-time-picker input': fieldOf,
  '.react-select .rs__input': fieldOf,
  // In a drawer Payload's labels point at fields of another id.
  '.drawer .field-type > * > :is(input, textarea)[id^="field-"]': fieldOf,
  '.ContentEditable__root': fieldOf,
  // Payload calls it by what it is called in the code.
  'dialog.drawer': (drawer) => words(drawer.querySelector('h1, h2, .doc-drawer__header-text')),
  '[data-dropdown-key]': (control) => {
    const name = toolLists[control.dataset.dropdownKey ?? ''];
    return [name, words(control)].filter(Boolean).join(': ');
  },
  '.toolbar-popup__button[data-button-key]': ({ dataset }) => tools[dataset.buttonKey ?? ''],
};

/** Controls that only wrap another, or stand for one that has the focus: the keyboard stops at neither. */
const wrappers = '.popup-button--custom[role="button"], .dropdown-indicator[aria-hidden="true"]';

/** Give the controls in a part of the page their names. What has its name already is left alone. */
export function nameControls(part: HTMLElement): void {
  for (const [selector, nameOf] of Object.entries(controls)) {
    for (const control of part.querySelectorAll<HTMLElement>(selector)) {
      const name = nameOf(control);
      if (name !== undefined && control.getAttribute('aria-label') !== name) control.setAttribute('aria-label', name);
    }
  }
  for (const wrapper of part.querySelectorAll<HTMLElement>(wrappers)) {
    if (wrapper.tabIndex !== -1) wrapper.tabIndex = -1;
    if (wrapper.getAttribute('role') === 'button') wrapper.setAttribute('role', 'presentation');
  }
}

/** Name the row of a control as its head does: `1 Hero You can plant them upside down`. */
function rowOf(control: HTMLElement): string {
  const head = control.closest('.collapsible')?.querySelector('.collapsible__header-wrap');
  return words(head) ?? 'this';
}

/** Name the field of a control as its label does. */
function fieldOf(control: HTMLElement): string | undefined {
  return words(control.closest('.field-type')?.querySelector('.field-label'));
}

function fileOf(control: HTMLElement): string {
  const details = control.closest('.upload-relationship-details');
  return words(details?.querySelector('.upload-relationship-details__filename')) ?? 'the file';
}

/** Get the words of an element, those of its parts apart. */
function words(element: Element | null | undefined): string | undefined {
  if (!element) return undefined;
  const texts: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  const text = texts.join(' ').replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}
