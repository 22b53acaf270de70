import { type Role, roles } from '@pantograph/contract';
import type { ChannelName } from '../channel.js';

/** What a channel makes of a role. */
export interface RoleUse {
  /** Roles of which it takes every field; of the others it takes the first, for it has room for one thought. */
  every: readonly Role[];
  as: Readonly<Partial<Record<Role, string>>>;
}

const words = {
  kicker: 'Line by the title',
  body: 'Text',
  item: 'Point',
  quote: 'Quotation',
  attribution: 'Who said it',
  figure: 'Figure',
  question: 'Heading',
  answer: 'Text',
  price: 'Price',
  'old-price': 'Old price, told apart',
  badge: 'Line by the title',
  note: 'Small print',
  place: 'Place',
} as const;

const table = { column: 'Table', row: 'Table', cell: 'Table' } as const;

/** What channels make of sections, by the roles of their contracts. A role that is missing is not told there. */
export const roleUses: Readonly<Partial<Record<ChannelName, RoleUse>>> = {
  email: {
    every: roles,
    as: {
      ...words,
      title: 'Heading',
      media: 'Picture',
      action: 'Button',
      label: 'Name of what follows',
      code: 'Code',
      ...{ column: 'Name of a fact', row: 'Heading', cell: 'Fact' },
    },
  },
  social: {
    every: [],
    as: {
      title: 'Title of the card',
      kicker: 'Line on the card',
      body: 'Text of the post',
      media: 'Picture of the card',
      action: 'Link, button of the card',
      ...{ start: 'Line on the card', place: 'Line on the card' },
    },
  },
  banner: {
    every: [],
    as: { title: 'Headline', media: 'Picture', action: 'Button', kicker: 'Line above', body: 'Line below' },
  },
  print: {
    every: roles.filter((role) => role !== 'media' && role !== 'action'),
    as: {
      ...words,
      title: 'Heading',
      label: 'Small line',
      media: 'Picture of the sheet',
      action: 'Beside the code',
      code: 'Code',
      ...table,
    },
  },
  sms: { every: [], as: { body: 'What it says', action: 'Its link' } },
  push: { every: [], as: { title: 'Title', body: 'Text', action: 'Where it leads' } },
  calendar: {
    every: [],
    as: { title: 'Name', start: 'Beginning', end: 'End', place: 'Place', body: 'Description', action: 'Link' },
  },
  text: {
    every: roles,
    as: {
      ...words,
      title: 'Heading',
      media: 'Alternative text',
      action: 'Link',
      label: 'Line',
      code: 'Code',
      ...table,
    },
  },
};
