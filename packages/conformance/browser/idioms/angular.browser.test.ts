import '@angular/compiler';
import {
  type ApplicationRef,
  Component,
  Directive,
  ElementRef,
  inject,
  signal,
  type Type,
  ViewChild,
  ɵConsole,
} from '@angular/core';
import { FormControl, FormGroup, FormsModule, ReactiveFormsModule, Validators } from '@angular/forms';
import { disabled, FormField, form, required } from '@angular/forms/signals';
import { bootstrapApplication } from '@angular/platform-browser';
import { Button, Card, Disclosure, Hero, LinkButton, TextField } from '@pantograph/angular';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AngularConsole } from '../../src/targets/angular-console.js';
import { find } from '../support/find.js';
import { listenToConsole } from '../support/listen-to-console.js';
import { stage } from '../support/stage.js';

let running: ApplicationRef | undefined;
let listening: ReturnType<typeof listenToConsole>;

beforeEach(() => {
  listening = listenToConsole();
});

afterEach(() => {
  running?.destroy();
  listening.stop();
  expect(listening.messages).toEqual([]);
});

/** Start an application with a template as its users write it. Gives its class's instance and its element. */
async function start<T>(template: string, imports: readonly unknown[], type: Type<T>) {
  const element = stage();
  element.setAttribute('data-app', '');
  const application = Component({ selector: '[data-app]', imports: [...imports] as Type<unknown>[], template })(type);
  running = await bootstrapApplication(application, { providers: [{ provide: ɵConsole, useClass: AngularConsole }] });
  await running.whenStable();
  return { element, instance: running.components[0]?.instance as T, settled: () => running?.whenStable() };
}

const field = '<div pgTextField id="vessel" name="vessel" label="Vessel"';

test('[(value)] and [(open)] keep a signal and a component one', async () => {
  class Application {
    readonly name = signal('Even');
    readonly isOpen = signal(false);
    readonly told: unknown[] = [];
  }
  const { element, instance, settled } = await start(
    `${field} [(value)]="name" (valueChange)="told.push($event)"></div><details pgDisclosure summary="More" [(open)]="isOpen">x</details>`,
    [TextField, Disclosure],
    Application,
  );
  const input = find(element, 'input') as HTMLInputElement;
  expect(input.value).toBe('Even');
  await userEvent.type(input, '!');
  expect(instance.name()).toBe('Even!');
  instance.name.set('');
  await settled();
  expect(input.value).toBe('');
  expect(instance.told).toEqual(['Even!']);
  await userEvent.click(find(element, 'summary'));
  await expect.poll(() => instance.isOpen()).toBe(true);
  await settled();
  instance.isOpen.set(false);
  await settled();
  await expect.poll(() => (find(element, 'details') as HTMLDetailsElement).open).toBe(false);
});

test('[(ngModel)] fills a field, follows it, disables it and knows that it was left', async () => {
  class Application {
    readonly name = signal('Even');
    readonly isDisabled = signal(false);
  }
  const { element, instance, settled } = await start(
    `${field} [(ngModel)]="name" [disabled]="isDisabled()" #model="ngModel"></div><output>{{ model.touched }} {{ model.dirty }}</output>`,
    [TextField, FormsModule],
    Application,
  );
  const input = find(element, 'input') as HTMLInputElement;
  await expect.poll(() => input.value).toBe('Even');
  await userEvent.type(input, '!');
  expect(instance.name()).toBe('Even!');
  await userEvent.tab();
  await expect.poll(() => find(element, 'output').textContent).toBe('true true');
  instance.name.set('');
  await settled();
  await expect.poll(() => input.value).toBe('');
  instance.isDisabled.set(true);
  await settled();
  await expect.poll(() => input.disabled).toBe(true);
});

test('a reactive form writes, validates, disables and resets a field, and hears each change once', async () => {
  class Application {
    readonly vessel = new FormControl('Even', { nonNullable: true, validators: Validators.required });
    readonly group = new FormGroup({ vessel: this.vessel });
    readonly told: string[] = [];
  }
  const { element, instance, settled } = await start(
    `<form [formGroup]="group">${field} formControlName="vessel" (valueChange)="told.push($event)"></div></form>`,
    [TextField, ReactiveFormsModule],
    Application,
  );
  const { vessel } = instance;
  const heard: string[] = [];
  vessel.valueChanges.subscribe((value) => heard.push(value));
  const input = find(element, 'input') as HTMLInputElement;
  await userEvent.type(input, '!');
  expect([vessel.value, vessel.dirty, vessel.touched, heard]).toEqual(['Even!', true, false, ['Even!']]);
  await userEvent.tab();
  expect(vessel.touched).toBe(true);
  vessel.setValue('');
  await settled();
  expect([input.value, vessel.valid]).toEqual(['', false]);
  vessel.disable();
  await settled();
  expect(input.disabled).toBe(true);
  vessel.enable();
  vessel.reset();
  await settled();
  expect([input.value, input.disabled, vessel.dirty]).toEqual(['Even', false, false]);
});

test('a signal form keeps a field, and disables it', async () => {
  class Application {
    readonly model = signal({ vessel: 'Even' });
    readonly isClosed = signal(false);
    readonly fields = form(this.model, (path) => {
      required(path.vessel);
      disabled(path.vessel, () => this.isClosed());
    });
  }
  const { element, instance, settled } = await start(
    `<div pgTextField id="vessel" label="Vessel" name="vessel" [formField]="fields.vessel"></div>`,
    [TextField, FormField],
    Application,
  );
  const input = find(element, 'input') as HTMLInputElement;
  expect(input.value).toBe('Even');
  await userEvent.type(input, '!');
  expect(instance.model()).toEqual({ vessel: 'Even!' });
  await userEvent.tab();
  await expect.poll(() => instance.fields.vessel().touched()).toBe(true);
  instance.isClosed.set(true);
  await settled();
  expect(input.disabled).toBe(true);
});

test('attributes, classes, styles, events and directives of a host are those of a native element', async () => {
  class Follow {
    readonly host = inject<ElementRef<HTMLAnchorElement>>(ElementRef).nativeElement;
  }
  const directive = Directive({ selector: 'a[follow]', host: { '[attr.aria-current]': "'page'" } })(Follow);
  class Application {
    readonly isWide = signal(true);
    readonly id = signal<string | undefined>('mine');
    clicks = 0;
  }
  const { element, instance, settled } = await start(
    `<button pgButton disabled type="submit" [class.wide]="isWide()" [style.width.px]="200" aria-label="Go">x</button>
     <a pgLinkButton href="/x" follow (click)="clicks = clicks + 1; $event.preventDefault()">y</a>
     <section pgHero title="Hello" [attr.id]="id()" lang="de"></section>`,
    [Button, LinkButton, Hero, directive],
    Application,
  );
  const button = find(element, 'button') as HTMLButtonElement;
  expect([button.disabled, button.type, button.className, button.style.width, button.ariaLabel]).toEqual([
    true,
    'submit',
    'pg-button wide',
    '200px',
    'Go',
  ]);
  await userEvent.click(find(element, 'a'));
  expect([instance.clicks, find(element, 'a').getAttribute('aria-current')]).toEqual([1, 'page']);
  const section = find(element, 'section');
  expect([section.id, section.lang, section.title]).toEqual(['mine', 'de', '']);
  instance.id.set('other');
  instance.isWide.set(false);
  await settled();
  expect([section.id, button.className]).toEqual(['other', 'pg-button']);
});

test('an address that a link may not have becomes #', async () => {
  class Application {}
  const { element } = await start(`<a pgLinkButton href="javascript:alert(1)">x</a>`, [LinkButton], Application);
  expect(find(element, 'a').getAttribute('href')).toBe('#');
});

test('slots are filled by name, and a reference gives the component or its element', async () => {
  class Application {
    field!: TextField;
    element!: ElementRef<HTMLElement>;
  }
  ViewChild('field')(Application.prototype, 'field');
  ViewChild('field', { read: ElementRef })(Application.prototype, 'element');
  const { element, instance } = await start(
    `<div pgCard><img slot="media" alt="" src="data:,"><p>Words</p></div>${field} #field value="x"></div>`,
    [Card, TextField],
    Application,
  );
  expect(find(element, '.pg-card__media > img')).toBeTruthy();
  expect(find(element, '.pg-card__content').textContent).toBe('Words');
  expect(instance.field.value()).toBe('x');
  expect(instance.element.nativeElement).toBe(find(element, '.pg-field'));
});
