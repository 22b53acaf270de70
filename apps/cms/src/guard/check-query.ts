/** What Payload's filters can be, but for those of points on a map, which no field here is. */
const operators = new Set(
  `equals not_equals in not_in exists contains like not_like greater_than greater_than_equal less_than less_than_equal`.split(
    ' ',
  ),
);
const dated = new Set(['createdAt', 'updatedAt', 'version.createdAt', 'version.updatedAt']);
const single = /^(?:limit|page|depth|locale|fallback-locale|draft|sort)\[.*[^\]\d].*\]|^(?:limit|page|depth)\[/;

/** Say what is wrong with the filter of a request, which the database would stumble over; undefined where nothing is. */
export function queryProblem(query: URLSearchParams): { path: string; message: string } | undefined {
  for (const [name, value] of query) {
    if (single.test(name))
      return { path: name.split('[', 1)[0] ?? name, message: `“${name}” is one value, and no list.` };
    if (!name.startsWith('where[')) continue;
    const parts = [...name.matchAll(/\[([^\]]*)\]/g)].map(([, part = '']) => part);
    // A list of values is written with numbers or empty brackets at its end.
    while (parts.length > 1 && /^\d*$/.test(parts.at(-1) ?? '')) parts.pop();
    const operator = parts.pop() ?? '';
    if (!operators.has(operator)) {
      return {
        path: name,
        message: `There is no filter “${operator.slice(0, 40)}”. There are: ${[...operators].join(', ')}.`,
      };
    }
    const isCompared = /_than/.test(operator) || operator === 'equals' || operator === 'not_equals';
    if (isCompared && dated.has(parts.at(-1) ?? '') && value !== '' && Number.isNaN(Date.parse(value))) {
      return { path: name, message: `“${value.slice(0, 40)}” is no date. Write one such as 2027-05-14.` };
    }
  }
  return undefined;
}
