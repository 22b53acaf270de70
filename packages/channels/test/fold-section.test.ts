import { articleList, hero, pricing, richText } from '@pantograph/components';
import { describe, expect, test } from 'vitest';
import { foldSection } from '../src/index.js';

const plans = {
  title: 'Two plans',
  plans: [
    { name: 'Small', price: '€ 20', features: ['One quay', 'Two users'], action: { label: 'Start', href: '/start/' } },
  ],
};

describe('a section folded over the roles of its contract', () => {
  test('keeps together what belongs together, in the order of the contract', () => {
    expect(foldSection(pricing, plans)).toEqual([
      { kind: 'text', role: 'title', path: 'title', text: 'Two plans' },
      {
        kind: 'group',
        role: 'item',
        path: 'plans.0',
        pieces: [
          { kind: 'text', role: 'title', path: 'plans.0.name', text: 'Small' },
          { kind: 'text', role: 'price', path: 'plans.0.price', text: '€ 20' },
          { kind: 'text', role: 'item', path: 'plans.0.features.0', text: 'One quay' },
          { kind: 'text', role: 'item', path: 'plans.0.features.1', text: 'Two users' },
          { kind: 'action', role: 'action', path: 'plans.0.action', label: 'Start', href: '/start/' },
        ],
      },
    ]);
  });

  test('has pictures as pictures and rich text as HTML', () => {
    const picture = { src: 'https://a.example/b.svg', alt: 'A quay', width: 640, height: 480 };
    expect(foldSection(hero, { title: 'Now', image: picture })).toContainEqual({
      kind: 'picture',
      role: 'media',
      path: 'image',
      ...picture,
    });
    expect(foldSection(richText, { body: '<p>One <em>tide</em></p>' })).toEqual([
      { kind: 'rich-text', role: 'body', path: 'body', html: '<p>One <em>tide</em></p>' },
    ]);
  });

  test('has of an entry what is said to readers, not what is said to machines', () => {
    const [list] = foldSection(articleList, {
      items: [{ title: 'A tide gate', href: '/gate/', date: '8 May 2027', day: '2027-05-08' }],
    });
    expect(JSON.stringify(list)).toContain('8 May 2027');
    expect(JSON.stringify(list)).not.toContain('2027-05-08');
  });

  test('leaves out what is no word: anchors, compositions, addresses of pictures', () => {
    const texts = JSON.stringify(foldSection(hero, { anchor: 'top', variant: 'split', title: 'Now' }));
    expect(texts).not.toContain('split');
    expect(texts).not.toContain('top');
  });
});
