import { sections } from '@pantograph/components';
import { examples } from '@pantograph/components/examples';
import { describe, expect, test } from 'vitest';
import { renderMain } from '../src/index.js';
import { sampleContext } from './sample-context.js';
import { samplePage, samplePost } from './sample-documents.js';

const gone = sampleContext({ href: (link) => (link.startsWith('page:gone') ? undefined : link) });
const nowhere = sampleContext({ href: () => undefined });
const main = (...sections: { section: string; [prop: string]: unknown }[]) => renderMain(samplePage(sections), gone);
const toGone = { label: 'Start', href: 'page:gone' };
const toPilot = { label: 'See prices', href: '/pilot/' };

describe('a link to something that is not there', () => {
  test('leaves its words in running text, and nothing of itself', () => {
    const body =
      '<p>Read <a href="page:gone#prices" title="x">our <em>prices</em></a>, <a id="here" href="page:gone">ask</a> or <a href="/pilot/">try</a>.</p>';
    const expected = '<p>Read our <em>prices</em>, <span id="here">ask</span> or <a href="/pilot/">try</a>.</p>';
    expect(renderMain(samplePost({ body, outline: [] }), gone)).toContain(expected);
    expect(main({ section: 'rich-text', body })).toContain(expected);
  });

  test('is left out of a section, with what would hold it alone', () => {
    const html = main({ section: 'hero', title: 'Know', primary: toGone });
    expect(html).toContain('Know');
    expect(html).not.toMatch(/Start|pg-actions/);
    expect(main({ section: 'hero', title: 'Know', primary: toGone, secondary: toPilot })).toContain('See prices');
  });

  test('leaves a plan its price, a logo its picture', () => {
    const plan = { name: 'Pilot', price: '€0', features: ['One berth'], action: toGone };
    const pricing = main({ section: 'pricing', title: 'Prices', plans: [plan] });
    expect(pricing).toContain('€0');
    expect(pricing).not.toMatch(/Start|pg-pricing__action/);
    const logo = { name: 'Port', image: { src: '/a.svg', alt: 'Port', width: 9, height: 9 }, href: 'page:gone' };
    const logos = main({ section: 'logo-cloud', title: 'Ports', items: [logo] });
    expect(logos).toContain('alt="Port"');
    expect(logos).not.toContain('<a');
  });

  test('gives its place in a call to action to the second action, or takes the call with it', () => {
    const call = { section: 'call-to-action', title: 'Four weeks', primary: toGone };
    const second = main({ ...call, secondary: toPilot });
    expect(second.match(/<a [^>]*>/g)).toEqual([expect.stringContaining('data-variant="primary"')]);
    expect(second).toContain('See prices');
    expect(main(call)).not.toMatch(/<section|Four weeks/);
    expect(main({ ...call, primary: toPilot, secondary: toGone })).not.toContain('Start');
  });

  test('changes nothing in code, which is shown as it was written', () => {
    const code = '<a href="page:gone">prices</a>';
    expect(main({ section: 'code', name: 'link.html', code })).toContain(
      '&lt;a href=&quot;page:gone&quot;&gt;prices&lt;/a&gt;',
    );
  });

  test('leaves the 404 page without a button', () => {
    const html = renderMain({ type: 'not-found', title: 'Lost', body: 'Nothing.', action: toGone }, gone);
    expect(html).not.toMatch(/pg-actions|<a/);
  });

  // What only an application can have is in no document.
  const known = Object.entries(sections).map(([name, { props }]) => {
    const all = Object.values(examples[name] ?? {}).filter((example) => props.safeParse(example.props).success);
    return [name, all] as const;
  });

  test.each(known)('is never a dead one in any %s', (section, all) => {
    expect(all.length).toBeGreaterThan(0);
    for (const { props } of all) {
      const html = renderMain(samplePage([{ ...props, section }]), nowhere);
      expect(html).not.toMatch(/<a\b(?![^>]*\shref="[^"#])/);
      expect(html).not.toMatch(/<(?:div|p|ul|li|a)[^>]*><\//);
    }
  });
});
