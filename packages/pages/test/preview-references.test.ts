import { expect, test } from 'vitest';
import { previewReferences } from '../src/index.js';

test('what a draft refers to is found once, wherever it stands', () => {
  const draft = {
    type: 'page',
    title: 'Not page:a-title',
    image: { src: 'media/share.svg', alt: '' },
    sections: [
      null,
      { section: 'hero', primary: { label: 'A', href: 'page:pilot#prices' }, secondary: { label: 'B', href: '/c/' } },
      { section: 'rich-text', body: '<p><a href="post:tide-gate" rel="x">a</a> <img alt="" src="media/b.svg"></p>' },
      { section: 'feature-grid', items: [{ link: { href: 'page:pilot' } }, { image: { src: 'media/share.svg' } }] },
    ],
  };
  expect(previewReferences(draft)).toEqual({
    addresses: ['page:pilot', 'post:tide-gate'],
    pictures: ['media/share.svg', 'media/b.svg'],
  });
});

test.each([undefined, null, 'page:a', {}, { sections: 7 }])('a draft of %j refers to nothing', (draft) => {
  expect(previewReferences(draft)).toEqual({ addresses: [], pictures: [] });
});
