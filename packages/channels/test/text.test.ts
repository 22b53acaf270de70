import { action, defineComponent, group, image, list, richText, text, toggle } from '@pantograph/contract';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { foldRoles, summary, toText } from '../src/index.js';

/** A component nobody has written a template for. */
const tideTable = defineComponent({
  name: 'tide-table',
  label: 'Tide table',
  kind: 'section',
  group: 'story',
  description: 'When the water is high.',
  props: z.strictObject({
    dense: toggle({ label: 'Dense' }).optional(),
    kicker: text({ label: 'Kicker', role: 'kicker', max: 60 }).optional(),
    title: text({ label: 'Title', role: 'title', max: 90 }),
    body: richText({ label: 'Text', role: 'body' }).optional(),
    picture: image({ label: 'Picture' }).optional(),
    tides: list(
      group(
        { time: text({ label: 'Time', role: 'figure', max: 10 }), place: text({ label: 'Place', max: 40 }) },
        { label: 'Tide', role: 'item' },
      ),
      { label: 'Tides', max: 9 },
    ),
    more: action({ label: 'More' }).optional(),
  }),
});

const props = {
  dense: true,
  kicker: 'Tonight',
  title: 'High water',
  body: '<p>Heights in <em>metres</em>.</p><p>Salt &amp; sweet.</p>',
  picture: { src: 'media/a.svg', alt: 'A curve', width: 1, height: 1 },
  tides: [
    { time: '04:10', place: 'Sill' },
    { time: '16:35', place: 'Quay' },
  ],
  more: { label: 'All tides', href: '/tides/' },
};

describe('a component without a template', () => {
  test('gives its words with their roles, in the order of its contract', () => {
    expect([...foldRoles(tideTable.props, props)].filter(({ role }) => role !== 'media')).toEqual([
      { role: 'kicker', text: 'Tonight' },
      { role: 'title', text: 'High water' },
      { role: 'body', text: 'Heights in metres. Salt & sweet.' },
      { role: 'figure', text: '04:10' },
      { role: 'item', text: 'Sill' },
      { role: 'figure', text: '16:35' },
      { role: 'item', text: 'Quay' },
      { role: 'label', text: 'All tides' },
    ]);
  });

  test('is text, without what only a reader of pages could press', () => {
    const page = { title: 'Tides', sections: [{ section: 'tide-table', ...props }, { section: 'unknown' }] };
    expect(toText(page, { 'tide-table': tideTable })).toBe(
      'Tonight\nHigh water\nHeights in metres. Salt & sweet. 04:10 Sill 16:35 Quay',
    );
  });
});

test('a page that says nothing is its title', () => {
  expect(toText({ title: 'Tides', sections: [] }, {})).toBe('Tides');
});

test.each([
  ['what is short stays', 'Two words.', 20, 'Two words.'],
  ['a sentence that ends near the limit ends it', 'One sentence here. Another one.', 22, 'One sentence here.'],
  ['else the last whole word', 'A sentence that goes on and on', 20, 'A sentence that…'],
  ['a single long word is cut', 'Donaudampfschifffahrt', 10, 'Donaudamp…'],
])('%s', (_name, long, max, short) => {
  expect(summary(long, max)).toBe(short);
  expect(summary(long, max).length).toBeLessThanOrEqual(max);
});
