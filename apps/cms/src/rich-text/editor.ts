import { url } from '@pantograph/contract';
import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  IndentFeature,
  InlineCodeFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical';
import type { Block, Field, FieldAffectingData, TextField } from 'payload';
import { KeysFeature } from './keys-feature.ts';
import { linkCollections } from './link-target.ts';
import { LiveTextFeature } from './live-text-feature.ts';
import { PasteFeature } from './paste-feature.ts';
import { type RichTextKind, richTextRules } from './rich-text-kind.ts';

const address = url({ label: 'Address' });

/** Where a link leads to: a document, with a place in it, or an address. Markdown has no form for a new tab. */
function linkFields({ defaultFields }: { defaultFields: FieldAffectingData[] }): FieldAffectingData[] {
  const given = defaultFields.filter(({ name }) => name === 'text' || name === 'linkType' || name === 'doc');
  const typed: TextField = {
    name: 'url',
    type: 'text',
    label: 'Address',
    required: true,
    admin: {
      condition: (_data, sibling) => sibling?.linkType !== 'internal',
      description:
        'Such as https://www.example.org/plans, mailto:ada@example.org, or #prices for a place in this text.',
    },
    // Payload's own would escape an address it does not know, such as page:pilot.
    validate: (value: string | null | undefined) => {
      const { error } = address.safeParse(value ?? '');
      return error ? `The address ${error.issues[0]?.message ?? 'is not allowed'}.` : true;
    },
  };
  const anchor: TextField = {
    name: 'anchor',
    type: 'text',
    label: 'Place in the document',
    admin: {
      condition: (_data, sibling) => sibling?.linkType === 'internal',
      description: 'The anchor of a section or heading, without #. Empty for the beginning.',
    },
  };
  return [...given, typed, anchor, kept('title')];
}

/** A field that nobody fills in here; it keeps what came with a text from elsewhere. */
function kept(name: string): TextField {
  return { name, type: 'text', admin: { hidden: true } };
}

const pictureFields: Field[] = [
  {
    name: 'alt',
    type: 'text',
    label: 'Alternative text',
    admin: { description: 'What the picture tells. Empty if it only decorates.' },
  },
  kept('title'),
];

const codeBlock: Block = {
  slug: 'code',
  labels: { singular: 'Code', plural: 'Code' },
  fields: [
    {
      name: 'language',
      type: 'text',
      label: 'Language',
      admin: { description: 'Such as js, yaml or sh; it decides the colours. Empty for plain text.' },
    },
    // Not a field of type "code", whose editor is fetched from another host.
    { name: 'code', type: 'textarea', label: 'Code', admin: { className: 'pg-monospace', rows: 8 } },
    kept('meta'),
  ],
};

/** What the editor has no form for, as it is written. */
const markdownBlock: Block = {
  slug: 'markdown',
  labels: { singular: 'Markdown', plural: 'Markdown' },
  fields: [
    {
      name: 'markdown',
      type: 'textarea',
      label: 'Markdown',
      admin: {
        className: 'pg-monospace',
        description: 'Part of the text that this editor has no form for. It stays as it is written.',
      },
    },
  ],
};

/** What both editors have. */
function features(kind: RichTextKind) {
  const sizes = richTextRules[kind].headings.map((depth) => `h${depth}` as 'h2');
  return [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: sizes }),
    BoldFeature(),
    ItalicFeature(),
    InlineCodeFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    // For lists alone; elsewhere Markdown has no form for it.
    IndentFeature({ disabledNodes: ['paragraph', 'heading', 'quote'], disableTabNode: true }),
    BlockquoteFeature(),
    EXPERIMENTAL_TableFeature(),
    LinkFeature({ enabledCollections: linkCollections, fields: linkFields, maxDepth: 0 }),
    InlineToolbarFeature(),
    PasteFeature({ kind }),
    LiveTextFeature(),
    KeysFeature(),
  ];
}

/** The editor of a section's rich text. */
export const sectionEditor = lexicalEditor({
  features: [...features('section'), BlocksFeature({ blocks: [markdownBlock], inlineBlocks: [markdownBlock] })],
});

/** The editor of a post's body. */
export const postEditor = lexicalEditor({
  features: [
    ...features('post'),
    StrikethroughFeature(),
    HorizontalRuleFeature(),
    BlocksFeature({ blocks: [codeBlock, markdownBlock], inlineBlocks: [markdownBlock] }),
    UploadFeature({ enabledCollections: ['media'], collections: { media: { fields: pictureFields } }, maxDepth: 0 }),
    FixedToolbarFeature(),
  ],
});
