import { isOffered } from '@pantograph/contract';
import type {
  ArrayField,
  CheckboxField,
  Condition,
  Field,
  GroupField,
  NumberField,
  RelationshipField,
  RichTextField,
  SelectField,
  TextareaField,
  TextField,
  UploadField,
} from 'payload';
import { byGroup } from './by-group.ts';
import { checkedByGuard, checkLeaf, checkRows } from './check-leaf.ts';
import { goneSectionBlock } from './gone-section.ts';
import { labelOf } from './label-of.ts';
import { linkField } from './link-field.ts';
import type { ChoiceNode, GroupNode, ImageNode, ListNode, Node, SectionsNode, TextNode, Values } from './node.ts';
import { rowValue } from './node.ts';
import { sameBrand } from './same-brand.ts';
import { sharedSectionBlock, sharedSectionName } from './shared-section-block.ts';
import { toBlock } from './to-block.ts';

/** What the fields of a document need that no schema says. */
export interface FieldOptions {
  /** For formatted text. */
  editor: NonNullable<RichTextField['editor']>;
  /** Get the address of a picture of a section, shown where one is chosen. */
  thumbnail?: (section: string) => string;
  /** Get the composition that a brand has chosen for a section; undefined where it has chosen none. */
  variantOf?: (brand: string, section: string) => string | undefined;
  /** List the sections that a document of a template may have; true for all. */
  sectionsOffered?: (template: unknown) => string[] | true;
  /** Whether the fields are kept as JSON, as sections are, and not each in a column of its own. */
  inJson?: boolean;
}

/** What every field keeps for components and checks of our own. */
export interface FieldCustom {
  /** Whether a document must have it to be published. */
  needed: boolean;
  /** Of characters or entries, or the number itself. */
  max?: number;
  min?: number;
  role?: string;
  control?: Node['kind'];
  /** What may be chosen where the field itself does not say it. */
  options?: readonly { value: string; label: string }[];
}

/** Make the field of an editor from a node. */
export function toField(name: string, node: Node, options: FieldOptions, condition?: Condition): Field {
  const base = { ...commonOf(name, node), admin: adminOf(node, condition) };
  switch (node.kind) {
    case 'text':
      return textField(name, node, condition);
    case 'rich-text':
      return { ...base, type: 'richText', localized: true, editor: options.editor } satisfies RichTextField;
    case 'date':
      return { ...base, type: 'text', validate: checkLeaf(node.schema, node.label) } satisfies TextField;
    case 'choice':
      return choiceField(base, node, options);
    case 'toggle':
      return { ...base, type: 'checkbox' } satisfies CheckboxField;
    case 'number':
      return {
        ...base,
        type: 'number',
        validate: checkLeaf(node.schema, node.label),
        ...(node.min !== undefined && { min: node.min }),
        ...(node.max !== undefined && { max: node.max }),
      } satisfies NumberField;
    case 'link':
      return linkField(headed(base), node);
    case 'image':
      return imageField(base, node);
    case 'references':
      return {
        ...base,
        type: 'relationship',
        relationTo: node.to,
        hasMany: true,
        filterOptions: sameBrand,
        validate: checkRows(node.max, node.label),
        ...(node.max !== undefined && { maxRows: node.max }),
      } satisfies RelationshipField;
    case 'list':
      return listField(base, node, options);
    case 'group':
      return { ...headed(base), type: 'group', fields: fieldsOfGroup(node, options) } satisfies GroupField;
    case 'sections':
      return sectionsField(base, node, options);
  }
}

/** Make the fields of a group, a section or a document, in the order of its schema. */
export function fieldsOfGroup(group: GroupNode, options: FieldOptions): Field[] {
  return Object.entries(group.fields).map(([name, node]) => toField(name, node, options, conditionOf(name, group)));
}

/** Tell when a field of a group is offered; undefined where it always is. `variantOf` says a brand's variant of a section. */
export function conditionOf(
  name: string,
  { shape, fields }: GroupNode,
  variantOf?: (brand: string) => string | undefined,
): Condition | undefined {
  if (fields[name]?.when === undefined) return undefined;
  return (document, siblings) => {
    const { brand } = document as { brand?: unknown };
    return isOffered(shape, name, siblings, { variant: typeof brand === 'string' ? variantOf?.(brand) : undefined });
  };
}

type Base = ReturnType<typeof commonOf> & { admin: ReturnType<typeof adminOf> };

function commonOf(name: string, node: Node) {
  return { name, label: node.label, custom: customOf(node) };
}

function customOf(node: Node): FieldCustom & Record<string, unknown> {
  return {
    needed: node.isNeeded,
    control: node.kind,
    ...('max' in node && { max: node.max }),
    ...('min' in node && { min: node.min }),
    ...(node.role !== undefined && { role: node.role }),
  };
}

function adminOf(node: Node, condition: Condition | undefined) {
  const { help: description } = node;
  const isText = node.kind === 'text' || node.kind === 'rich-text';
  const components = {
    Label: labelOf(node),
    ...(isText && {
      Description: { path: '/admin/document/field-help.tsx#FieldHelp', clientProps: { help: description } },
    }),
  };
  return { components, ...(description && { description }), ...(condition && { condition }) };
}

/** Of characters; what may be longer is shown in as many lines as it takes. */
const longestLine = 80;

function textField(name: string, node: TextNode, condition?: Condition): TextField | TextareaField {
  const base = {
    ...commonOf(name, node),
    localized: true,
    validate: checkLeaf(node.schema, node.label),
  };
  const admin = adminOf(node, condition);
  if (node.isMultiline) return { ...base, type: 'textarea', admin: { ...admin, rows: 3 } };
  const isLong = node.max !== undefined && node.max > longestLine;
  const Field = '/admin/document/line-field.tsx#LineField';
  return { ...base, type: 'text', admin: isLong ? { ...admin, components: { ...admin.components, Field } } : admin };
}

/**
 * Values to choose from. In a column they are kept as text: a select would have a type of its own in Postgres, and one more
 * template would need a migration.
 */
function choiceField(
  base: Base,
  { label, schema, options }: ChoiceNode,
  { inJson }: FieldOptions,
): SelectField | TextField {
  const offered = options.map(({ value, label }) => ({ value, label }));
  const validate = checkLeaf(schema, label);
  if (inJson) return { ...base, type: 'select', options: offered, validate };
  const clientProps = { options: Object.fromEntries(offered.map(({ value, label }) => [value, label])) };
  const Field = { path: '/admin/choice-field.tsx#ChoiceField', clientProps };
  return {
    ...base,
    type: 'text',
    validate,
    custom: { ...base.custom, options: offered },
    admin: { ...base.admin, components: { ...base.admin.components, Field } },
  };
}

function imageField(base: Base, { alt }: ImageNode): GroupField {
  const file: UploadField = {
    name: 'file',
    type: 'upload',
    label: 'From the library',
    admin: { components: { Label: labelOf({ label: 'From the library', isNeeded: base.custom.needed }) } },
    relationTo: 'media',
    filterOptions: sameBrand,
    validate: checkedByGuard,
    custom: { needed: base.custom.needed },
  };
  const text = textField('alt', alt);
  const Description = {
    path: '/admin/document/field-help.tsx#FieldHelp',
    clientProps: { help: alt.help, ...(alt.mayBeEmpty && { isAlternative: true }) },
  };
  const admin = { ...text.admin, components: { ...text.admin?.components, Description } };
  return { ...headed(base), type: 'group', fields: [file, { ...text, admin } as typeof text] };
}

function listField(base: Base, { item, label, min, max }: ListNode, options: FieldOptions): ArrayField {
  return {
    ...base,
    type: 'array',
    labels: { singular: item.kind === 'group' ? item.label : label, plural: label },
    fields: item.kind === 'group' ? fieldsOfGroup(item, options) : [toField(rowValue, item, options)],
    validate: checkRows(max, label),
    admin: {
      ...base.admin,
      initCollapsed: true,
      components: {
        ...base.admin.components,
        RowLabel: { path: '/admin/document/entry-label.tsx#EntryLabel', clientProps: { kind: item.label } },
      },
    },
    ...(min !== undefined && { minRows: min }),
    ...(max !== undefined && { maxRows: max }),
  };
}

/** A group has a heading of its own. */
function headed(base: Base): Base {
  const { components: _components, ...admin } = base.admin;
  return { ...base, admin: admin as Base['admin'] };
}

function sectionsField(base: Base, node: SectionsNode, options: FieldOptions): Field {
  const { sections, label, max, mayBeShared } = node;
  const { sectionsOffered } = options;
  const own = Object.values(sections)
    .sort(byGroup)
    .map((section) => toBlock(section, { ...options, inJson: true }));
  return {
    ...base,
    type: 'blocks',
    labels: { singular: 'Section', plural: label },
    blocks: [...own, ...(mayBeShared ? [sharedSectionBlock(options.thumbnail)] : []), goneSectionBlock],
    validate: checkRows(max, label),
    admin: {
      ...base.admin,
      initCollapsed: true,
      components: {
        ...base.admin.components,
        Description: '/admin/document/sections-help.tsx#SectionsHelp',
        Diff: '/admin/versions/sections-diff.tsx#SectionsDiff',
      },
    },
    ...(max !== undefined && { maxRows: max }),
    filterOptions: ({ data }: { data: Values }) => {
      const offered = sectionsOffered?.(data.template) ?? true;
      return offered === true ? [...Object.keys(sections), ...(mayBeShared ? [sharedSectionName] : [])] : offered;
    },
  };
}
