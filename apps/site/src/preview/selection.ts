import type { DrawnPage } from './drawn-page.js';

/** Tell which section someone chooses, with the pointer or the keyboard, and keep every link and form from leaving. */
export function hearChoices(page: () => DrawnPage | undefined, choose: (section: number) => void): void {
  const chooseAt = (target: EventTarget | null) => {
    const section = target instanceof Node ? page()?.sectionOf(target) : undefined;
    if (section !== undefined) choose(section);
  };
  const stay = (event: Event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target?.closest('a, button, label, input')) event.preventDefault();
  };
  addEventListener('click', (event) => {
    stay(event);
    chooseAt(event.target);
  });
  addEventListener('auxclick', stay);
  addEventListener('dragstart', stay);
  addEventListener('submit', (event) => event.preventDefault());
  addEventListener('keydown', (event) => {
    const isRoot = event.target instanceof HTMLElement && event.target.parentElement?.localName === 'main';
    if (!isRoot || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    chooseAt(event.target);
  });
}
