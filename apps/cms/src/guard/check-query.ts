import { locales } from '../project/locales.ts';

interface QueryProblem {
  path: string;
  message: string;
}

/** What Payload's filters can be, but for those of points on a map, which no field here is. */
const operators = new Set(
  `equals not_equals in not_in exists contains like not_like greater_than greater_than_equal less_than less_than_equal`.split(
    ' ',
  ),
);
/** Operators that take several values. */
const listed = new Set(['in', 'not_in']);
const dated = new Set(['createdAt', 'updatedAt', 'version.createdAt', 'version.updatedAt']);
/** What is said once, and how it may be; empty is not said. */
const single: Readonly<Record<string, { fits: RegExp; message: string }>> = {
  limit: { fits: /^\d{0,6}$/, message: 'is a whole number up to 999999, such as 10' },
  page: { fits: /^\d{0,9}$/, message: 'is a whole number, such as 2' },
  depth: { fits: /^\d{0,2}$/, message: 'is a whole number, such as 1' },
  locale: {
    fits: new RegExp(`^(?:${locales.map(({ code }) => code).join('|')}|all|\\*|)$`),
    message: `is one of ${locales.map(({ code }) => code).join(', ')}`,
  },
  'fallback-locale': { fits: /^[\w-]*$/, message: 'is a language, such as en' },
  draft: { fits: /^\w*$/, message: 'is true or false' },
};

/** Say what is wrong with what a request asks for, which the database would stumble over; undefined where nothing is. */
export function queryProblem(query: URLSearchParams): QueryProblem | undefined {
  const said = new Set<string>();
  for (const [name, value] of query) {
    const problem = problemOf(name, value, said.has(name));
    if (problem) return problem;
    said.add(name);
  }
  return undefined;
}

function problemOf(name: string, value: string, isAgain: boolean): QueryProblem | undefined {
  if (/\0/.test(name + value)) {
    return {
      path: name.replaceAll('\0', ''),
      message: 'What is asked for contains a character that nobody can see. Take it out.',
    };
  }
  const path = name.split('[', 1)[0] ?? name;
  const rule = Object.hasOwn(single, path) ? single[path] : undefined;
  if (rule && (name !== path || isAgain)) return { path, message: `“${name}” is one value, and no list.` };
  if (rule && !rule.fits.test(value))
    return { path, message: `“${path}” ${rule.message}. It cannot be “${value.slice(0, 40)}”.` };
  if (path === 'sort' && !/^sort(?:\[\d*\])?$/.test(name))
    return { path, message: `“${name}” is one value, and no list.` };
  if (path === 'data' && !isObject(value)) return { path, message: '“data” is an object, written as JSON.' };
  return path === 'where' ? problemOfFilter(name, value, isAgain) : undefined;
}

function problemOfFilter(name: string, value: string, isAgain: boolean): QueryProblem | undefined {
  const parts = [...name.matchAll(/\[([^\]]*)\]/g)].map(([, part = '']) => part);
  if (parts.length === 0) return { path: name, message: 'A filter names a field: write where[title][like]=spring.' };
  const all = parts.length;
  // A list of values is written with numbers or empty brackets at its end.
  while (parts.length > 1 && /^\d*$/.test(parts.at(-1) ?? '')) parts.pop();
  const isList = isAgain || parts.length < all;
  const operator = parts.pop() ?? '';
  if (!operators.has(operator)) {
    return {
      path: name,
      message: `There is no filter “${operator.slice(0, 40)}”. There are: ${[...operators].join(', ')}.`,
    };
  }
  if (isList && !listed.has(operator)) {
    return { path: name, message: `“${operator}” takes one value. For several use “in”.` };
  }
  const isCompared = /_than/.test(operator) || operator === 'equals' || operator === 'not_equals';
  if (isCompared && dated.has(parts.at(-1) ?? '') && value !== '' && Number.isNaN(Date.parse(value))) {
    return { path: name, message: `“${value.slice(0, 40)}” is no date. Write one such as 2027-05-14.` };
  }
  return undefined;
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
