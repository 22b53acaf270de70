import '@angular/compiler';
import { type EnvironmentProviders, signal, ɵConsole } from '@angular/core';
import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser';
import { provideServerRendering, renderApplication } from '@angular/platform-server';
import { angularApplication, angularGiven, applicationAttribute } from './angular-application.js';
import { AngularConsole } from './angular-console.js';
import { pascalCase } from './pascal-case.js';
import type { Target } from './target.js';

export const angular: Target = {
  name: 'angular',
  exportName: pascalCase,
  renders: {
    'the markup Angular hydrates': async (...example) => {
      const page = await render(example, [provideClientHydration()]);
      // The number under which the application is noted is the browser's to put on its own element.
      return (
        contentOf(page) +
        stateOf(page).replace('<script', `<script data-root="${/ ngh="(\d+)"/.exec(hostOf(page))?.[1]}"`)
      );
    },
    'static markup': async (...example) => contentOf(await render(example, [])),
  },
};

// Angular's own tools define this where they bundle for a server; without it, half of it takes Node for a browser.
Reflect.set(globalThis, 'ngServerMode', true);

const host = new RegExp(`<div ${applicationAttribute}[^>]*>`);

function render(
  [component, props, slots]: Parameters<Target['renders'][string]>,
  providers: EnvironmentProviders[],
): Promise<string> {
  const given = { props: signal({ ...props }), tell: () => undefined, listeners: {} };
  const application = angularApplication(component, { ...(slots && { slots }) });
  return renderApplication(
    (context) =>
      bootstrapApplication(
        application,
        {
          providers: [
            provideServerRendering(),
            { provide: angularGiven, useValue: given },
            { provide: ɵConsole, useClass: AngularConsole },
            ...providers,
          ],
        },
        context,
      ),
    { document: `<!doctype html><html><head></head><body><div ${applicationAttribute}></div></body></html>`, url: '/' },
  );
}

function hostOf(page: string): string {
  return host.exec(page)?.[0] ?? '';
}

function contentOf(page: string): string {
  const start = page.search(host) + hostOf(page).length;
  return page.slice(
    start,
    page.lastIndexOf('</div>', page.includes(stateOf(page)) ? page.lastIndexOf(stateOf(page)) : undefined),
  );
}

/** What the server leaves for the browser about what it wrote. */
function stateOf(page: string): string {
  return /<script id="ng-state".*?<\/script>/s.exec(page)?.[0] ?? '';
}
