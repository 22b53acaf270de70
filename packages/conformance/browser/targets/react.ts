import { act, createElement, type ReactNode, StrictMode, useEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { reactElement } from '../../src/targets/react-element.js';
import { eventsOf } from './events-of.js';
import type { BrowserTarget, Given, ToldEvent } from './target.js';

/** React 19, in strict mode as its documentation asks for. */
export const react: BrowserTarget = {
  name: 'react',
  async mount(element, component, given, how) {
    const events: ToldEvent[] = [];
    const { promise: shown, resolve } = Promise.withResolvers<void>();
    const tree = (props: Given['props']) =>
      createElement(Shown, { resolve }, elementOf(component, { ...given, props }, events));
    const root = how === 'hydrate' ? hydrateRoot(element, tree(given.props), loud) : createRoot(element, loud);
    const update = (props: Given['props']) => settled(() => root.render(tree(props)));
    if (how === 'render') await update(given.props);
    await shown;
    return { events, update, unmount: () => settled(() => root.unmount()) };
  },
};

/** React's names of native events, where they are more than a capital. */
const spellings: Readonly<Record<string, string>> = { keydown: 'keyDown' };

const loud = { onRecoverableError: (error: unknown) => console.error(error) };

/** Tells when React is done for the first time. */
function Shown({ resolve, children }: { resolve: () => void; children?: ReactNode }) {
  useEffect(resolve, [resolve]);
  return createElement(StrictMode, null, children);
}

function elementOf(component: string, { props, slots, attributes = {}, listeners = {} }: Given, events: ToldEvent[]) {
  const { class: className, ...native } = attributes;
  const callbacks = eventsOf(component).map((name) => [
    `on${capital(name)}`,
    (...parameters: unknown[]) => events.push({ name, parameters }),
  ]);
  const heard = Object.entries(listeners).map(([name, listener]) => [
    `on${capital(spellings[name] ?? name)}`,
    ({ nativeEvent }: { nativeEvent: Event }) => listener(nativeEvent),
  ]);
  const all = { ...props, ...native, ...(className !== undefined && { className }) };
  return reactElement(component, { ...all, ...Object.fromEntries([...callbacks, ...heard]) }, slots);
}

/** Let React do something, and wait until it is done. */
async function settled(work: () => void): Promise<void> {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  await act(async () => work());
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
