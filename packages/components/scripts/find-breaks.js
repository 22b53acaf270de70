const isOptional = (says) => says.endsWith('?');
const kind = (says) => says.replace(/\?$/, '');
const isChoice = (says) => says.startsWith("'");
const choices = (says) => kind(says).split(' | ');
/** The path of what a field stands in: of `items[].link.href`, `items[].link`, `items[]` and `items`. */
const around = (path) =>
  [...path.matchAll(/\[\]|\./g)].flatMap(({ index, 0: sign }) => {
    const parent = path.slice(0, index);
    return sign === '.' || index + 2 === path.length ? [parent] : [parent, `${parent}[]`];
  });

/**
 * List what was done to the props of a section so that documents with it may not be right any more: `[path, what]`. A field
 * inside another that is told of already is not told of again.
 */
export function findBreaks(before, now) {
  const told = new Map();
  for (const [path, then] of Object.entries(before)) {
    const says = now[path];
    if (says === undefined) told.set(path, 'is gone');
    else if (isOptional(then) && !isOptional(says)) told.set(path, 'could be left out and cannot be any more');
    else if (isChoice(then) && isChoice(says)) {
      const gone = choices(then).filter((each) => !choices(says).includes(each));
      if (gone.length > 0) told.set(path, `cannot be ${gone.join(' or ')} any more`);
    } else if (kind(then) !== kind(says)) told.set(path, `was ${kind(then)} and is ${kind(says)}`);
  }
  for (const [path, says] of Object.entries(now)) {
    const isNew = !(path in before) && around(path).every((each) => each in before);
    if (isNew && !isOptional(says) && !path.endsWith('[]')) told.set(path, 'is new and cannot be left out');
  }
  return [...told].filter(([path]) => !around(path).some((each) => told.has(each)));
}
