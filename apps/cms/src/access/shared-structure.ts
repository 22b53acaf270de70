import type { Field, FieldAccess } from 'payload';
import { onlyTranslates } from './permissions.ts';
import { personOf } from './roles.ts';

/**
 * Show what all languages share to translators without letting them change it. What they send all the same is refused where it is
 * saved, with the reason; there the guards have noted what was sent.
 */
const notByTranslators: FieldAccess = ({ req }) => {
  const person = personOf(req);
  return req.context.given !== undefined || (person !== undefined && !onlyTranslates(person.role));
};

/**
 * Close the fields that all languages share to those who only translate. Lists and groups stay open for the texts inside: their rows
 * are the form's to hold.
 */
export function closeStructure(fields: readonly Field[]): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'blocks') {
      return { ...field, blocks: field.blocks.map((block) => ({ ...block, fields: closeStructure(block.fields) })) };
    }
    if ('fields' in field) return { ...field, fields: closeStructure(field.fields) };
    const isText = 'localized' in field && field.localized === true;
    if (isText || field.type === 'ui' || field.type === 'tabs' || field.type === 'join') return field;
    return { ...field, access: { ...field.access, update: notByTranslators } };
  });
}
