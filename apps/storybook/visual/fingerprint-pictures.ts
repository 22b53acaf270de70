import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprint, fingerprintFolder } from '@pantograph/compiler/fingerprints';

/** What the pictures of a build depend on: one hash a story, and one a brand. */
export interface PictureFingerprints {
  /** By the story's id. */
  stories: Readonly<Record<string, string>>;
  brands: Readonly<Record<string, string>>;
}

/** Parts of Storybook that no picture shows: how code is written, what other tools are told, what stands around a story. */
const unseen = /^(snippets|panel|manifest|review|frames|guides|stress)\//;

/**
 * Hash what each story of a built Storybook is drawn from: its component's code and style with those that it nests, its examples and
 * their pictures, and all that stories share.
 *
 * @param tree the repository that it was built from, with its packages built
 * @param storybook the built Storybook
 * @param brands names of the brands
 */
export async function fingerprintPictures(
  tree: string,
  storybook: string,
  brands: readonly string[],
): Promise<PictureFingerprints> {
  const { entries } = JSON.parse(readFileSync(join(storybook, 'index.json'), 'utf8')) as {
    entries: Record<string, { id: string; type: string; importPath: string }>;
  };
  const components = join(tree, 'packages/components');
  const { examples } = (await import(
    `${pathToFileURL(join(components, 'dist/examples.js')).href}?at=${Date.now()}`
  )) as {
    examples: Record<string, object>;
  };
  const shared = fingerprintShared(tree);
  const others = fingerprint(
    shared,
    fingerprintFolder(join(tree, 'packages/tokens/dist'), isFile(/\.(css|json|js)$/)),
    readReport(tree),
  );
  const sheets = listSheets(tree);
  const hashes = new Map<string, string>();
  const hashOf = (importPath: string) => {
    const name = basename(importPath).replace(/(\.stress)?\.stories\.tsx$/, '');
    if (!importPath.includes('.generated/stories/')) return others;
    const known =
      hashes.get(name) ?? fingerprint(shared, ...sourcesOf(tree, name, JSON.stringify(examples[name] ?? {}), sheets));
    hashes.set(name, known);
    return known;
  };
  const stories = Object.values(entries).filter(({ type }) => type === 'story');
  return {
    stories: Object.fromEntries(stories.map(({ id, importPath }) => [id, hashOf(importPath)])),
    brands: Object.fromEntries(
      brands.map((brand) => [
        brand,
        fingerprintFolder(join(tree, 'packages/tokens/dist/brands', brand), isFile(/\.(css|json|svg|woff2)$/)),
      ]),
    ),
  };
}

/** What every story stands on: the style of all, the stage, the libraries. */
function fingerprintShared(tree: string): string {
  const storybook = join(tree, 'apps/storybook');
  return fingerprint(
    readFileSync(join(tree, 'package-lock.json'), 'utf8'),
    readFileSync(join(tree, 'packages/components/dist/base.css'), 'utf8'),
    fingerprintFolder(join(storybook, '.storybook'), isFile(/^preview/)),
    fingerprintFolder(join(storybook, 'src'), (file) => isFile(/\.(tsx?|js|css)$/)(file) && !unseen.test(file)),
  );
}

/** List the texts that a component is drawn from: its modules, its style, its examples, and the files that they name. */
function sourcesOf(
  tree: string,
  name: string,
  examples: string,
  sheets: readonly (readonly [name: string, css: string])[],
): string[] {
  const code = join(tree, 'packages/react/dist');
  const modules = modulesOf(join(code, `${name}.js`));
  const nested = modules.map((file) => relative(code, file).replace(/\.js$/, ''));
  // Slots are HTML with classes of other components.
  const classes = [...new Set(examples.match(/pg-[a-z]+(?:-[a-z]+)*/g))];
  const styles = sheets.filter(
    ([component, css]) => nested.includes(component) || classes.some((each) => css.includes(`.${each}`)),
  );
  const media = [...new Set(examples.match(/(?<=\/examples\/)[\w./-]+/g))].map((file) =>
    readIfThere(join(tree, 'packages/components/examples-media', file)),
  );
  return [examples, ...modules.map((file) => readFileSync(file, 'utf8')), ...styles.map(([, css]) => css), ...media];
}

/** List a module and all that it imports beside it. */
function modulesOf(file: string, found: string[] = []): string[] {
  if (found.includes(file) || !existsSync(file)) return found;
  found.push(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from ['"](\.{1,2}\/[^'"]+)['"]/g)) {
    modulesOf(join(dirname(file), path), found);
  }
  return found;
}

/** List the style sheet of each component, by its name. */
function listSheets(tree: string): [name: string, css: string][] {
  const styles = join(tree, 'packages/components/dist');
  return readdirSync(styles)
    .filter((name) => existsSync(join(styles, name, `${name}.css`)))
    .map((name) => [name, readFileSync(join(styles, name, `${name}.css`), 'utf8')]);
}

function readReport(tree: string): string {
  return readIfThere(join(tree, 'reports/conformance.json'));
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'base64') : '';
}

function isFile(pattern: RegExp): (path: string) => boolean {
  return (path) => pattern.test(path);
}
