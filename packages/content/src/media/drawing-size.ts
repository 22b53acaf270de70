import { Parser } from 'htmlparser2';

/** Of shapes that a drawing shows, each as often as it is shown: a map of a country has a tenth of it. */
const mostShapes = 200_000;
/** How deep elements, and references to them, may be nested: what draws them follows them down. */
const deepest = 200;
/** What names another element without showing it. */
const onlyNames = /^(?:[a-z][\w.-]*:)?(?:a|set|animate\w*|mpath)$/i;

interface Shape {
  children: Shape[];
  /** Ids of what it shows or is painted with. */
  shows: string[];
  /** How many shapes it is, with all it shows; undefined until that is counted. */
  count?: number;
}

/** Say in words that a drawing shows too much to be drawn, as when parts show parts show parts; undefined where it does not. */
export function tooManyShapes(svg: string): string | undefined {
  const root: Shape = { children: [], shows: [] };
  const byId = new Map<string, Shape>();
  const open = [root];
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const shape: Shape = { children: [], shows: onlyNames.test(name) ? [] : shownBy(attributes) };
        if (attributes.id !== undefined && !byId.has(attributes.id)) byId.set(attributes.id, shape);
        open.at(-1)?.children.push(shape);
        open.push(shape);
        depth = Math.max(depth, open.length);
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(svg);
  if (depth > deepest) return `The SVG is nested more than ${deepest} deep. Simplify it, then export it again.`;
  if (countOf(root, byId, 0) <= mostShapes) return undefined;
  return `The SVG shows over ${mostShapes.toLocaleString('en')} shapes, more than can be drawn. Simplify it, then export it again.`;
}

function shownBy(attributes: Readonly<Record<string, string>>): string[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (/^(?:[a-z][\w.-]*:)?href$/i.test(name)) return value.trim().startsWith('#') ? [value.trim().slice(1)] : [];
    return [...value.matchAll(/url\(\s*["']?\s*#([^"')]*)/gi)].map(([, id = '']) => id.trim());
  });
}

/** Count what a shape is; what shows itself shows nothing, as browsers have it. */
function countOf(shape: Shape, byId: ReadonlyMap<string, Shape>, depth: number): number {
  if (shape.count !== undefined) return shape.count;
  if (depth > 2 * deepest) return Number.POSITIVE_INFINITY;
  shape.count = 0;
  let count = 1;
  for (const child of shape.children) count += countOf(child, byId, depth + 1);
  for (const id of shape.shows) {
    const shown = byId.get(id);
    if (shown) count += countOf(shown, byId, depth + 1);
  }
  shape.count = count;
  return count;
}
