import { afterEach, describe, expect, test } from 'vitest';
import { Importing, messages } from './importing.ts';

let place = new Importing();
afterEach(() => {
  place.remove();
  place = new Importing();
});

describe('What was not for everybody', () => {
  test.each([
    ['a draft', { status: 'draft' }, ''],
    ['a private post', { status: 'private' }, 'was private'],
    ['a scheduled post', { status: 'future', date: '2031-05-01 08:00:00' }, 'scheduled for 2031-05-01 08:00:00'],
    ['a post that waits for review', { status: 'pending' }, 'waiting for review'],
    ['a post with a password', { status: 'publish', password: 'tulip' }, 'protected by a password'],
    ['a status of a plugin', { status: 'wc-on-hold' }, '"wc-on-hold"'],
  ])('comes as a draft: %s', async (_what, fields, said) => {
    const { findings } = await place.run([{ id: 1, slug: 'one', ...fields }]);
    expect(place.read('posts/one.md')).toContain('\nstatus: draft\n');
    expect(messages(findings)).toContain(said);
    expect(place.written()).not.toContain('redirects.yaml');
    expect(place.read('posts/one.md')).not.toContain('tulip');
  });

  test('is counted where it is not imported', async () => {
    const { skipped, posts } = await place.run([
      { id: 1, slug: 'one', comments: 2 },
      { id: 2, status: 'trash' },
      { id: 3, type: 'page', status: 'trash', comments: 1 },
      { id: 4, type: 'revision', status: 'inherit' },
      { id: 5, type: 'revision', status: 'inherit' },
      { id: 6, type: 'nav_menu_item' },
      { id: 7, type: 'product' },
      { id: 8, status: 'auto-draft' },
    ]);
    expect(posts).toBe(1);
    expect(skipped).toEqual([
      { what: 'comments', count: 3 },
      { what: 'nav_menu_item', count: 1 },
      { what: 'page (in the trash)', count: 1 },
      { what: 'post (in the trash)', count: 1 },
      { what: 'post (never written)', count: 1 },
      { what: 'product', count: 1 },
      { what: 'revision', count: 2 },
    ]);
    expect(
      place
        .files()
        .map((path) => place.root + path)
        .join(),
    ).not.toContain('item-7');
  });
});

describe('What was scheduled', () => {
  const scheduled = (id: number, slug: string, day: string, more = {}) => ({
    ...{ id, slug, title: `The ${slug}`, status: 'future' },
    ...{ date: `2031-05-${day} 08:00:00`, dateGmt: `2031-05-${day} 06:00:00`, ...more },
  });
  const planned = 'campaigns/planned-in-wordpress.yaml';

  test('is a draft with its date, and stands with its moment in a campaign', async () => {
    const { findings } = await place.run([
      scheduled(1, 'late', '09'),
      scheduled(2, 'soon', '01', { type: 'page' }),
      scheduled(3, 'secret', '02', { password: 'tulip' }),
      { id: 4, slug: 'here' },
    ]);
    expect(place.read('posts/late.md')).toMatch(/^date: ["']?2031-05-09T08:00:00\+02:00["']?\n[\s\S]*status: draft/m);
    expect(place.read(planned)).toContain(
      '  2031-05-01T08:00:00+02:00 page:soon The soon\n  2031-05-09T08:00:00+02:00 post:late The late\n',
    );
    expect(place.read(planned)).toMatch(/documents:\n\s+- page:soon\n\s+- post:late\n$/);
    expect(messages(findings)).toMatch(/scheduled for 2031-05-09 08:00:00/);
    const { errors, documents } = await place.readBack();
    expect(errors).toEqual([]);
    expect(documents.filter(({ status }) => status === 'published').map(({ key }) => key)).toEqual([
      'nell',
      'here',
      'redirects',
    ]);
  });

  test('is kept from export to export, and goes when it was published', async () => {
    await place.run([scheduled(1, 'late', '09')]);
    await place.run([scheduled(2, 'soon', '01')]);
    expect(place.read(planned)).toMatch(/post:soon[\s\S]*post:late/);
    await place.run([{ id: 1, slug: 'late' }]);
    expect(place.read(planned)).toContain('post:soon');
    expect(place.read(planned)).not.toContain('post:late');
    await place.run([{ id: 2, slug: 'soon' }]);
    expect(place.read(planned)).toBe('title: Planned in WordPress\nbrief: Nothing is planned any more.\n');
  });

  test('without end stays within what a campaign may hold, and says so', async () => {
    const many = Array.from({ length: 120 }, (_, index) => scheduled(index + 1, `number-${index}`, '09'));
    const { findings } = await place.run(many);
    expect((await place.readBack()).errors).toEqual([]);
    expect(messages(findings)).toMatch(/\d+ more were scheduled than a campaign has room for/);
  });
});
