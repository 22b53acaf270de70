import { sectionGroups } from '@pantograph/contract';
import type { Block, CollapsibleField } from 'payload';
import type { SectionNode } from './node.ts';
import { conditionOf, type FieldOptions, toField } from './to-field.ts';

/**
 * Make the block of a section. What is read comes first; how it looks and what links call it is folded away below.
 */
export function toBlock(section: SectionNode, options: FieldOptions): Block {
  const { name, label, description, group } = section;
  const variantOf = (brand: string) => options.variantOf?.(brand, name);
  const words: Block['fields'] = [];
  const look: Block['fields'] = [];
  for (const [field, node] of Object.entries(section.fields)) {
    const isLook = node.kind === 'choice' || (node.kind === 'text' && node.isName);
    (isLook ? look : words).push(toField(field, node, options, conditionOf(field, section, variantOf)));
  }
  // The composition first, then the anchor.
  look.sort((a, b) => Number(a.type === 'text') - Number(b.type === 'text'));
  const folded: CollapsibleField = { type: 'collapsible', label: 'Look', fields: look, admin: { initCollapsed: true } };
  return {
    slug: name,
    interfaceName: `${pascal(name)}Block`,
    labels: { singular: label, plural: label },
    fields: look.length === 0 ? words : [...words, folded],
    admin: {
      disableBlockName: true,
      group: sectionGroups[group],
      components: { Label: { path: '/admin/document/section-label.tsx#SectionLabel', clientProps: { kind: label } } },
      custom: { description },
      ...(options.thumbnail && { images: { thumbnail: { url: options.thumbnail(name), alt: description } } }),
    },
  };
}

function pascal(name: string): string {
  return name.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
