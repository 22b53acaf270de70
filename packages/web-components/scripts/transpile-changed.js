import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { path } from './path.js';

const source = path('../src/components/');
const client = path('../dist/components/');
const server = path('../dist/.server/');

/**
 * Transpile the components whose source is another one than what their modules were made from, and take away the modules of
 * those that are gone. Stencil is loaded only if there is something to do: that alone takes longer than a component.
 *
 * @param {string} tools a hash of what transpiles
 * @returns {Promise<{ names: string[], isChanged: boolean }>} all components, and whether one is new, changed or gone
 */
export async function transpileChanged(tools) {
  for (const folder of [client, server]) mkdirSync(folder, { recursive: true });
  const names = readdirSync(source).flatMap((file) => (file.endsWith('.tsx') ? [file.slice(0, -'.tsx'.length)] : []));
  const changed = names.flatMap((name) => {
    const code = readFileSync(`${source}${name}.tsx`, 'utf8');
    const mark = `// ${createHash('sha256').update(tools).update(code).digest('base64url')}\n`;
    const made = `${server}${name}.js`;
    return existsSync(made) && readFileSync(made, 'utf8').startsWith(mark) ? [] : [{ name, code, mark }];
  });
  const gone = readdirSync(client).filter(
    (file) => file.endsWith('.js') && !names.includes(file.slice(0, -'.js'.length)),
  );
  for (const file of gone) for (const folder of [client, server]) rmSync(folder + file, { force: true });
  if (changed.length > 0) {
    const { transpileComponent } = await import('./transpile-component.js');
    for (const { name, code, mark } of changed) {
      const modules = await transpileComponent(name, code);
      writeFileSync(`${client}${name}.js`, modules.client);
      // Last, for it has the mark.
      writeFileSync(`${server}${name}.js`, mark + modules.server);
    }
  }
  return { names, isChanged: changed.length + gone.length > 0 };
}
