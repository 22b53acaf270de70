import { sections } from '@pantograph/components';
import { choice, group, image, list, number, richText, sectionGroups, text, toggle, url } from '@pantograph/contract';
import { lexicalEditor } from '@payloadcms/richtext-lexical';
import type { Block, Field } from 'payload';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type CollectionName, type DocumentModels, documentModels } from '../../src/model/document-models.ts';
import { fieldsOfGroup } from '../../src/model/to-field.ts';
import { modelsOf } from './one-field.ts';

const options = { editor: lexicalEditor({}), thumbnail: (section: string) => `/thumbnails/${section}.svg` };

type Named = Field & { name: string; fields?: Field[]; validate?: (value: unknown) => true | string };

function blocksOf(models: DocumentModels = documentModels): Block[] {
  const field = fieldsOfGroup(models.pages.fields, options).find((each) => 'name' in each && each.name === 'sections');
  return (field as { blocks: Block[] }).blocks;
}

/** Get a field of a block or document by names joined by dots, wherever it is folded away. */
function fieldOf(fields: readonly Field[], path: string): Named & Record<string, unknown> {
  const [name, ...rest] = path.split('.');
  const open = fields.flatMap((each) => (each.type === 'collapsible' ? each.fields : [each]));
  const found = open.find((each) => 'name' in each && each.name === name) as Named & Record<string, unknown>;
  return rest.length === 0 ? found : fieldOf(found.fields ?? [], rest.join('.'));
}

const hero = blocksOf().find(({ slug }) => slug === 'hero') as Block;
const pricing = blocksOf().find(({ slug }) => slug === 'pricing') as Block;
const callToAction = blocksOf().find(({ slug }) => slug === 'call-to-action') as Block;

describe('a page', () => {
  test('may have each section, and those that pages share', () => {
    const slugs = blocksOf().map(({ slug }) => slug);
    expect(slugs.slice(-2)).toEqual(['shared-section', 'gone-section']);
    expect(slugs.slice(0, -2).sort()).toEqual(Object.keys(sections).sort());
  });

  test('is offered sections by what they are for, in the order of the groups', () => {
    const places = blocksOf()
      .slice(0, -2)
      .map(({ admin }) => Object.values<unknown>(sectionGroups).indexOf(admin?.group));
    expect(Math.min(...places)).toBe(0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('shares what is kept elsewhere, which itself shares nothing', () => {
    const fields = fieldsOfGroup(documentModels['shared-sections'].fields, options);
    const { blocks } = fieldOf(fields, 'sections') as unknown as { blocks: Block[] };
    expect(blocks.map(({ slug }) => slug).sort()).toEqual([...Object.keys(sections), 'gone-section'].sort());
    expect(fieldOf(fields, 'title')).toMatchObject({ label: 'Name', localized: true });
  });

  test('shows the name, the purpose and the picture of a section', () => {
    expect(hero.labels).toEqual({ singular: 'Hero', plural: 'Hero' });
    expect(hero.interfaceName).toBe('HeroBlock');
    const description = 'Opens a page: what it offers, one picture, and what to do next.';
    expect(hero.admin?.images?.thumbnail).toEqual({ url: '/thumbnails/hero.svg', alt: description });
  });

  test('has what is read first, and the look and the anchor folded away below', () => {
    const names = hero.fields.map((each) => ('name' in each ? each.name : each.type));
    expect(names).toEqual(['kicker', 'title', 'body', 'primary', 'secondary', 'image', 'facts', 'note', 'collapsible']);
    const folded = hero.fields.at(-1) as { label: string; fields: Named[]; admin: object };
    expect(folded.label).toBe('Look');
    expect(folded.fields.map(({ name }) => name)).toEqual(['variant', 'anchor']);
    expect(folded.admin).toMatchObject({ initCollapsed: true });
  });
});

describe('a field', () => {
  test('says its label, help, limit and role', () => {
    expect(fieldOf(hero.fields, 'kicker')).toMatchObject({
      type: 'text',
      label: 'Kicker',
      localized: true,
      admin: { description: 'A few words above the title.', components: { Label: { clientProps: { max: 60 } } } },
      custom: { needed: false, max: 60, role: 'kicker', control: 'text' },
    });
    expect(fieldOf(hero.fields, 'title')).toMatchObject({ custom: { needed: true, max: 90, role: 'title' } });
  });

  test('is never required to save', () => {
    const open = (fields: readonly Field[]): Field[] =>
      fields.flatMap((each) => [
        each,
        ...('fields' in each ? open(each.fields) : []),
        ...('blocks' in each ? each.blocks.flatMap((block) => open(block.fields)) : []),
      ]);
    const all = (Object.keys(documentModels) as CollectionName[]).flatMap((name) =>
      open(fieldsOfGroup(documentModels[name].fields, options)),
    );
    expect(all.length).toBeGreaterThan(150);
    for (const each of all) expect('required' in each && each.required).toBe(false);
  });

  test('of several lines is a large one; of several values names them', () => {
    expect(fieldOf(hero.fields, 'body').type).toBe('textarea');
    expect(fieldOf(hero.fields, 'variant')).toMatchObject({ type: 'select', label: 'Composition' });
    expect(fieldOf(hero.fields, 'variant').options).toContainEqual({
      value: 'statement',
      label: 'Large type, no picture',
    });
  });

  test('of several values is text in a column, so that a new one needs no migration', () => {
    const page = fieldsOfGroup(documentModels.pages.fields, options);
    expect(fieldOf(page, 'template')).toMatchObject({
      type: 'text',
      admin: { components: { Field: { clientProps: { options: { home: 'Home', 'lead-magnet': 'Lead magnet' } } } } },
    });
    const inColumns = (fields: readonly Field[]): Field[] =>
      fields.flatMap((each) => [each, ...('fields' in each ? inColumns(each.fields) : [])]);
    const all = (Object.keys(documentModels) as CollectionName[]).flatMap((name) =>
      inColumns(fieldsOfGroup(documentModels[name].fields, options)),
    );
    const selects = all.filter(({ type }) => type === 'select' || type === 'radio') as (Named & {
      options: object[];
    })[];
    // Two kinds of links there are, whatever templates and sections there may be.
    expect(new Set(selects.map(({ name }) => name))).toEqual(new Set(['kind']));
  });

  test('with several entries says how many, and names one', () => {
    expect(fieldOf(pricing.fields, 'plans')).toMatchObject({
      type: 'array',
      minRows: 1,
      maxRows: 4,
      labels: { singular: 'Plan', plural: 'Plans' },
    });
    expect(fieldOf(pricing.fields, 'plans.features.value')).toMatchObject({ type: 'text', localized: true });
  });

  test('is shared by all languages unless it is text', () => {
    const shared = ['plans.highlighted', 'variant', 'plans.action.href.kind', 'plans.action.href.document'];
    for (const path of shared) expect(fieldOf(pricing.fields, path)).not.toHaveProperty('localized');
    const texts = ['plans.name', 'anchor', 'plans.action.href.anchor', 'plans.action.href.address'];
    for (const path of texts) expect(fieldOf(pricing.fields, path).localized, path).toBe(true);
    expect(fieldOf(hero.fields, 'image.file')).toMatchObject({ type: 'upload', relationTo: 'media' });
    expect(fieldOf(hero.fields, 'image.alt').localized).toBe(true);
  });

  test('offers pictures and documents of the same brand', () => {
    const { filterOptions } = fieldOf(hero.fields, 'image.file') as unknown as {
      filterOptions: (of: object) => unknown;
    };
    expect(filterOptions({ data: { brand: 'tidewater' } })).toEqual({ brand: { equals: 'tidewater' } });
  });

  test.each([
    ['hero', 'image', {}, true],
    ['hero', 'image', { variant: 'overlap' }, true],
    ['hero', 'image', { variant: 'statement' }, false],
    ['call-to-action', 'image', {}, false],
    ['call-to-action', 'image', { variant: 'split' }, true],
  ])('of %s, %s, beside %o is offered: %s', (section, name, siblings, offered) => {
    const block = section === 'hero' ? hero : callToAction;
    const { admin } = fieldOf(block.fields, name) as unknown as { admin: { condition: (...of: object[]) => boolean } };
    expect(admin.condition({}, siblings)).toBe(offered);
  });
});

test('a field is offered by the composition that the brand has chosen, where the section has none', () => {
  const variantOf = (brand: string) => (brand === 'hollyhock' ? 'split' : undefined);
  const page = fieldsOfGroup(documentModels.pages.fields, { ...options, variantOf });
  const { blocks } = fieldOf(page, 'sections') as unknown as { blocks: Block[] };
  const block = blocks.find(({ slug }) => slug === 'call-to-action') as Block;
  const { admin } = fieldOf(block.fields, 'image') as unknown as { admin: { condition: (...of: object[]) => boolean } };
  expect(admin.condition({ brand: 'hollyhock' }, {})).toBe(true);
  expect(admin.condition({ brand: 'tidewater' }, {})).toBe(false);
  expect(admin.condition({ brand: 'hollyhock' }, { variant: 'band' })).toBe(false);
});

describe('what is written', () => {
  const page = fieldsOfGroup(documentModels.pages.fields, options);
  const post = fieldsOfGroup(documentModels.posts.fields, options);

  test.each([
    [hero.fields, 'title', 'x'.repeat(91), 'The text in "Title" is over its limit of 90 characters. Shorten it.'],
    [hero.fields, 'title', '<i>New</i>', '"Title" contains HTML. Write plain text, without < and > around words.'],
    [
      hero.fields,
      'variant',
      'huge',
      '"Composition" has a value that is not offered. Use one of: split, centred, overlap, statement.',
    ],
    [hero.fields, 'facts', Array(5).fill({}), '"Facts" has more than 4 entries. Remove some.'],
    [
      hero.fields,
      'primary.href.address',
      'javascript:alert(1)',
      /^"Address" is not an address a link may have. Use https:/,
    ],
    [hero.fields, 'primary.href.address', 'https://', /^"Address" is not a whole address. Write one such as/],
    [hero.fields, 'primary.href.anchor', 'a#b', /^"Place on it" is not an anchor/],
    [hero.fields, 'anchor', 'Our Prices', /^"Anchor" must be lower-case letters/],
    [page, 'slug', 'a//b', /^"Address": The slug|^"Address" has an empty part/],
    [page, 'event.start', '14 May', /^"Begins" is not a date. Write one such as 2027-05-14/],
    [post, 'date', '2027-02-30', /^"Date" is not a date/],
  ])('is refused by its label: %#', (fields, path, value, message) => {
    expect(fieldOf(fields, path).validate?.(value)).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
  });

  test.each([
    [hero.fields, 'title', undefined],
    [hero.fields, 'title', ''],
    [hero.fields, 'variant', null],
    [pricing.fields, 'plans', []],
    [hero.fields, 'primary.href.address', '/prices/'],
    [hero.fields, 'primary.href.address', 'page:prices'],
    [page, 'event.start', '2027-05-14T09:00:00+02:00'],
    [post, 'date', '2027-05-14'],
    [page, 'slug', 'spring-sale'],
  ])('may be unfinished, and may be right: %#', (fields, path, value) => {
    expect(fieldOf(fields, path).validate?.(value)).toBe(true);
  });
});

describe('a schema that the CMS cannot edit', () => {
  test.each([
    ['a tuple', z.tuple([z.string()]), 'note.odd', 'tuple'],
    ['a record', z.record(z.string(), z.string()), 'note.odd', 'record'],
    ['a union of texts and numbers', z.union([z.string(), z.number()]), 'note.odd', 'union'],
    [
      'a list of lists',
      list(list(text({ label: 'T', max: 9 }), { label: 'L', max: 2 }), { label: 'L', max: 2 }),
      'note.odd',
      'array',
    ],
    [
      'something deep',
      list(group({ deep: z.any() }, { label: 'G' }), { label: 'L', max: 2 }),
      'note.odd.*.deep',
      'any',
    ],
  ])('%s stops the start with its path', (_, odd, path, type) => {
    const message = `The CMS cannot edit "${path}": it has no field for the type ${type}.`;
    expect(() => modelsOf(z.strictObject({ odd }))).toThrow(message);
  });

  test('a name that Payload keeps stops it too', () => {
    const props = z.strictObject({
      items: list(group({ id: text({ label: 'Id', max: 9 }) }, { label: 'G' }), { label: 'L', max: 2 }),
    });
    expect(() => modelsOf(props)).toThrow('The CMS cannot edit "note.items.*.id": it keeps the name "id" for itself.');
  });
});

test('every kind of field a contract can have becomes one', () => {
  const block = blocksOf(
    modelsOf(
      z.strictObject({
        text: text({ label: 'Text', max: 9 }),
        rich: richText({ label: 'Rich' }),
        href: url({ label: 'Link' }),
        picture: image({ label: 'Picture' }),
        look: choice({ label: 'Look', options: { a: 'A', b: 'B' } }),
        on: toggle({ label: 'On' }),
        size: number({ label: 'Size', min: 1, max: 9, integer: true }),
        group: group({ text: text({ label: 'Text', max: 9 }) }, { label: 'Group' }),
      }),
    ),
  )[0] as Block;
  const types = (name: string) => fieldOf(block.fields, name).type;
  expect(['text', 'rich', 'href', 'picture', 'look', 'on', 'size', 'group'].map(types)).toEqual([
    'text',
    'richText',
    'group',
    'group',
    'select',
    'checkbox',
    'number',
    'group',
  ]);
  expect(fieldOf(block.fields, 'size')).toMatchObject({ min: 1, max: 9 });
  expect(fieldOf(block.fields, 'size').validate?.(2.5)).toMatch(/^The field "Size"|^"Size"/);
});
