import { type Look, stage } from '../support/stage.js';
import type { Given, Mounted } from '../targets/target.js';
import type { Subject } from './behaviour.js';
import { writtenByServer } from './written-by-server.js';

/** A component that stands on a stage of its own. */
export interface Shown extends Mounted {
  /** What it stands in. */
  element(): HTMLElement;
  /** Its root element: the first that is no host of the framework. */
  root(): HTMLElement;
  /** What stood there before: the server's HTML and its first element. */
  before: { html: string; first: Element | null };
}

/** Show a component in its target. */
export async function show(
  { target, component }: Pick<Subject, 'target' | 'component'>,
  given: Given,
  how: 'render' | 'hydrate' = 'render',
  look?: Look,
): Promise<Shown> {
  const element = stage(look);
  const html = how === 'hydrate' ? await writtenByServer(target.name, component, given) : '';
  element.innerHTML = html;
  const before = { html, first: element.querySelector('*') };
  const mounted = await target.mount(element, component, given, how);
  const root = () => {
    const hosts = [...element.querySelectorAll<HTMLElement>('*')];
    const found = hosts.find((each) => !each.localName.includes('-'));
    return found ?? (hosts[0] as HTMLElement);
  };
  return { ...mounted, element: () => element, root, before };
}
