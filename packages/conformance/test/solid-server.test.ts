import { createComponent } from 'solid-js';
import { generateHydrationScript, renderToString, renderToStringAsync } from 'solid-js/web';
import { describe, expect, test } from 'vitest';
import { Answers } from '../browser/idioms/solid/answers.solid.jsx';
import { VesselForm } from '../browser/idioms/solid/vessel-form.solid.jsx';

const props = { tell: () => expect.fail('a server hears no events') };

describe("A page of Solid's users on the server", () => {
  test('has the components in it, with the keys by which a browser finds them', () => {
    const html = renderToString(() => createComponent(VesselForm, props));
    expect(html).toMatch(/<div data-hk="\d+" [^>]*class="pg-field calm wide named"/);
    expect(html).toMatch(/<input [^>]*value="E"/);
    expect(html).toMatch(/<button data-hk="\d+" [^>]*class="pg-button upper"/);
    expect(html).not.toMatch(/undefined|function|onclick/i);
    expect(generateHydrationScript()).toContain('data-hk');
  });

  test('is the same rendered in one go and in a stream', async () => {
    const html = renderToString(() => createComponent(Answers, props));
    expect(html).toContain('<i data-hk');
    expect(await renderToStringAsync(() => createComponent(Answers, props))).toBe(html);
  });
});
