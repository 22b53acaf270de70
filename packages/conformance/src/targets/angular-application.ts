import '@angular/compiler';
import { Component, InjectionToken, inject, reflectComponentType, type Signal, type Type } from '@angular/core';
import * as angular from '@pantograph/angular';
import { contracts } from '@pantograph/components';
import { pascalCase } from './pascal-case.js';

/** What an application shows, and whom it tells. */
export interface AngularGiven {
  props: Signal<Readonly<Record<string, unknown>>>;
  /** Hear an event of the component's, with what an output tells: one value. */
  tell(name: string, value: unknown): void;
  /** Listeners for native events, by name. */
  listeners: Readonly<Record<string, (event: Event) => void>>;
}

/** What the application is given. */
export const angularGiven = new InjectionToken<AngularGiven>('what the application shows');

/** Marks the element that an application stands in. */
export const applicationAttribute = 'data-application';

/** What is written out in a template. */
interface Written {
  slots?: Readonly<Record<string, string>>;
  attributes?: Readonly<Record<string, string>>;
  /** Names of native events that somebody listens to. */
  listened?: readonly string[];
}

const voidTags = /^(area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const applications = new Map<string, Type<unknown>>();

/** Make an application that shows a component as a template of its users does. Slots are plain HTML. */
export function angularApplication(component: string, written: Written): Type<unknown> {
  const type = Reflect.get(angular, pascalCase(component)) as Type<unknown>;
  const template = writeTemplate(component, type, written);
  const application = applications.get(template) ?? makeApplication(type, template);
  applications.set(template, application);
  return application;
}

function makeApplication(type: Type<unknown>, template: string): Type<unknown> {
  return Component({
    selector: `[${applicationAttribute}]`,
    // What tells one application from another: https://angular.dev/errors/NG0912
    host: { 'data-number': String(applications.size) },
    imports: [type],
    preserveWhitespaces: true,
    template,
  })(
    class Application {
      readonly given = inject(angularGiven);
    },
  );
}

function writeTemplate(
  component: string,
  type: Type<unknown>,
  { slots = {}, attributes = {}, listened = [] }: Written,
): string {
  const { selector = '' } = reflectComponentType(type) ?? {};
  const [, tag = '', attribute = ''] = /^([\w-]+)(?:\[(\w+)\])?$/.exec(selector) ?? [];
  const { props, events } = contracts[component] ?? {};
  const parts = [
    tag,
    attribute,
    ...Object.entries(attributes).map(
      ([name, value]) => `${name}="${escapeTemplate(value).replaceAll('"', '&quot;')}"`,
    ),
    ...Object.keys(props?.shape ?? {}).map((name) => `[${name}]="given.props()['${name}']"`),
    ...Object.keys(events ?? {}).map((name) => `(${name})="given.tell('${name}', $event)"`),
    ...listened.map((name) => `(${name})="given.listeners['${name}']($event)"`),
  ];
  const { default: content = '', ...named } = slots;
  const fillings = Object.entries(named).map(
    ([name, html]) => `<ng-container slot="${name}">${escapeTemplate(html)}</ng-container>`,
  );
  const end = voidTags.test(tag) ? '' : `${fillings.join('')}${escapeTemplate(content)}</${tag}>`;
  return `<${parts.filter(Boolean).join(' ')}>${end}`;
}

/** Escape what HTML reads as text and a template does not. */
function escapeTemplate(html: string): string {
  return html.replace(/[{}@]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
