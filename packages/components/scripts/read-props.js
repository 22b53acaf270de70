import { readField } from '@pantograph/contract';

/**
 * Say of each field of a contract what a document may write there, by its path: `title` is a `string`, `items[].link` an
 * `object?`, which may be left out, `variant` one of `'grid' | 'ledger'?`. Limits are not said.
 */
export function readProps(contract) {
  return Object.fromEntries(readShape(contract.props.shape, ''));
}

function readShape(shape, before) {
  return Object.entries(shape).flatMap(([name, field]) => readOne(field, before + name));
}

function readOne(field, path) {
  const { schema, meta, isOptional } = readField(field);
  const { def } = schema._zod;
  const says = [[path, kindOf(def, meta) + (isOptional ? '?' : '')]];
  if (def.type === 'object') return [...says, ...readShape(def.shape, `${path}.`)];
  return def.type === 'array' ? [...says, ...readOne(def.element, `${path}[]`)] : says;
}

function kindOf(def, meta) {
  if (def.type === 'enum')
    return Object.values(def.entries)
      .map((value) => `'${value}'`)
      .join(' | ');
  return meta.control === 'rich-text' ? 'rich text' : def.type;
}
