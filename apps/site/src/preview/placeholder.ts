/** Draw a quiet note in the place of what cannot be shown. Whatever it says is text. */
export function placeholder(label: string, message: string): HTMLElement {
  const note = element('section', 'pg-section pg-preview-gap');
  const inner = note.appendChild(element('div', 'pg-section__inner'));
  inner.appendChild(element('p', 'pg-kicker')).textContent = label;
  inner.appendChild(element('p', 'pg-note')).textContent = message;
  note.tabIndex = 0;
  note.setAttribute('role', 'group');
  note.setAttribute('aria-label', label);
  note.lang = 'en';
  note.dir = 'ltr';
  return note;
}

function element(name: string, className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
