import '@angular/compiler';
import { signal, ɵConsole } from '@angular/core';
import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser';
import { angularApplication, angularGiven, applicationAttribute } from '../../src/targets/angular-application.js';
import { AngularConsole } from '../../src/targets/angular-console.js';
import type { BrowserTarget, ToldEvent } from './target.js';
import { told } from './told.js';

/** Angular 22, zoneless as it is by itself, with what is in its templates compiled in the browser. */
export const angular: BrowserTarget = {
  name: 'angular',
  async mount(element, component, { props, slots, attributes, listeners = {} }, how) {
    const events: ToldEvent[] = [];
    const given = signal(props);
    const tell = (name: string, value: unknown) => void events.push(told(component, name, value));
    element.setAttribute(applicationAttribute, '');
    if (how === 'hydrate') placeState(element);
    const application = angularApplication(component, {
      ...(slots && { slots }),
      ...(attributes && { attributes }),
      listened: Object.keys(listeners),
    });
    const running = await bootstrapApplication(application, {
      providers: [
        { provide: angularGiven, useValue: { props: given, tell, listeners } },
        { provide: ɵConsole, useClass: AngularConsole },
        ...(how === 'hydrate' ? [provideClientHydration()] : []),
      ],
    });
    await running.whenStable();
    return {
      events,
      async update(next) {
        given.set(next);
        await running.whenStable();
      },
      unmount: async () => running.destroy(),
    };
  },
};

/** Put what the server noted where Angular's own pages have it: at the end of the body, and on the application's element. */
function placeState(element: HTMLElement): void {
  const state = element.querySelector<HTMLScriptElement>('#ng-state');
  if (!state) throw new Error('The server left no state.');
  element.setAttribute('ngh', state.dataset.root ?? '');
  document.body.append(state);
  // By this comment Angular tells that nothing between has minified the page.
  document.body.prepend(document.createComment('nghm'));
}
