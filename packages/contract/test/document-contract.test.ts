import { expect, test } from 'vitest';
import { z } from 'zod';
import { defineComponent, documentContract, list, readField, text, toggle } from '../src/index.js';

const base = { name: 'note', label: 'Note', kind: 'section', group: 'story', description: 'A remark.' } as const;
const title = text({ label: 'Title', max: 20 });

test('a document has no field that takes script, and is told so by name', () => {
  const open = toggle({ label: 'Shown', appOnly: true }).optional();
  const contract = defineComponent({ ...base, props: z.strictObject({ title, open }) });
  const { props } = documentContract(contract);
  expect(Object.keys(props.shape)).toEqual(['title']);
  expect(props.safeParse({ title: 'Here' }).success).toBe(true);
  expect(props.safeParse({ title: 'Here', open: false }).success).toBe(false);
  expect(contract.props.safeParse({ title: 'Here', open: false }).success).toBe(true);
});

test('a contract without such fields stays itself', () => {
  const contract = defineComponent({ ...base, props: z.strictObject({ title }) });
  expect(documentContract(contract)).toBe(contract);
});

test('a list with a rule of its own keeps what an editor is told of it', () => {
  const field = list(title, { label: 'Titles', max: 3 }).refine((titles) => titles.length !== 2);
  expect(readField(field).meta).toMatchObject({ label: 'Titles', control: 'list' });
});
