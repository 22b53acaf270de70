import { describe, expect, it } from 'vitest';
import { momentAt } from '../../src/admin/document/zone-time.ts';
import { differences, type FieldShape } from '../../src/model/differences.ts';
import { clashes, merge } from '../../src/model/merge.ts';

const fields: FieldShape[] = [
  { type: 'text', name: 'title', label: 'Title' },
  { type: 'collapsible', fields: [{ type: 'text', name: 'slug', label: 'Address' }] },
  {
    type: 'blocks',
    name: 'sections',
    label: 'Sections',
    labels: { singular: 'Section' },
    blocks: [{ slug: 'hero', labels: { singular: 'Hero' }, fields: [{ type: 'text', name: 'title', label: 'Title' }] }],
  },
];
const hero = (id: string, title: string) => ({ id, blockType: 'hero', title });
const base = { title: 'One', slug: 'one', sections: [hero('a', 'A'), hero('b', 'B')] };

describe('two people’s changes', () => {
  const mine = { ...base, title: 'Mine', sections: [hero('a', 'A'), hero('m', 'Added by me'), hero('b', 'B')] };
  const theirs = {
    title: 'Theirs',
    slug: 'two',
    sections: [hero('b', 'B2'), hero('a', 'A'), hero('t', 'Added by them')],
  };

  it('are named where they meet, and where only somebody else changed something', () => {
    const found = clashes(fields, { base, mine, theirs }).map(({ label, both }) => [label, both]);
    expect(found).toEqual([
      ['Title', true],
      ['Address', false],
      ['Sections › order', true],
      ['Section 1 (Hero) › Title', false],
    ]);
  });

  it('are none where a database gives the keys of a value in another order', () => {
    const link: FieldShape[] = [{ type: 'relationship', name: 'document', label: 'Document' }];
    const found = { document: { relationTo: 'pages', value: 'a' } };
    const stored = { document: { value: 'a', relationTo: 'pages' } };
    expect(clashes(link, { base: found, mine: found, theirs: stored })).toEqual([]);
    expect(differences(link, found, stored)).toEqual([]);
    const other = { document: { value: 'b', relationTo: 'pages' } };
    expect(clashes(link, { base: found, mine: found, theirs: other })).toHaveLength(1);
  });

  it.each(['mine', 'theirs'] as const)('lose no entry that one of them added, whoever’s order stays: %s', (side) => {
    const joined = merge(fields, { base, mine, theirs }, () => side);
    const ids = (joined.sections as { id: string }[]).map(({ id }) => id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids)).toEqual(new Set(['a', 'b', 'm', 't']));
    expect(joined.title).toBe(side === 'mine' ? 'Mine' : 'Theirs');
    expect(joined.slug).toBe(side === 'mine' ? 'one' : 'two');
  });

  it('keep both where they changed different things', () => {
    const joined = merge(
      fields,
      { base, mine: { ...base, title: 'Mine' }, theirs: { ...base, slug: 'two' } },
      () => 'theirs',
    );
    expect(joined).toEqual({ ...base, title: 'Mine', slug: 'two' });
  });
});

describe('what changed', () => {
  it('tells an entry that came once, by its list', () => {
    const after = { ...base, sections: [...base.sections, hero('c', 'C')] };
    expect(differences(fields, base, after).map(({ label, after: text }) => [label, text])).toEqual([
      ['Sections › order', 'Hero “A” · Hero “B” · Hero “C”'],
    ]);
  });
});

describe('a moment of a time zone', () => {
  it.each([
    ['Europe/Paris', '2027-05-14', '09:00', '2027-05-14T07:00:00.000Z'],
    ['Europe/Paris', '2027-01-14', '09:00', '2027-01-14T08:00:00.000Z'],
    ['America/New_York', '2027-03-14', '23:30', '2027-03-15T03:30:00.000Z'],
    ['Asia/Kolkata', '2027-05-14', '00:15', '2027-05-13T18:45:00.000Z'],
    // Skipped in spring: as much later as the clocks skip.
    ['Europe/Berlin', '2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
    ['Europe/London', '2027-03-28', '01:30', '2027-03-28T01:30:00.000Z'],
    ['America/New_York', '2027-03-14', '02:30', '2027-03-14T07:30:00.000Z'],
    ['Australia/Lord_Howe', '2027-10-03', '02:15', '2027-10-02T15:45:00.000Z'],
    // Shown twice in autumn: the first.
    ['Europe/Berlin', '2027-10-31', '02:30', '2027-10-31T00:30:00.000Z'],
    ['Europe/London', '2027-10-31', '01:30', '2027-10-31T00:30:00.000Z'],
    ['America/New_York', '2027-11-07', '01:30', '2027-11-07T05:30:00.000Z'],
    ['Europe/Berlin', '2027-10-31', '03:00', '2027-10-31T02:00:00.000Z'],
  ])('is found: %s %s %s', (zone, date, time, moment) => {
    expect(momentAt(zone, date, time)).toBe(moment);
  });
});
