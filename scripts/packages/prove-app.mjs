import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../node.mjs';
import { run } from '../run.mjs';
import { serveApp } from './serve-app.mjs';
import { useApp } from './use-app.mjs';

/** What keeps starters from asking, telling and looking for updates. */
const quietly = {
  CI: '1',
  npm_config_yes: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
  npm_config_loglevel: 'error',
  // npm hands the settings of this repository on; apps of others have their own, in which packages may build themselves.
  npm_config_strict_allow_scripts: 'false',
  NG_CLI_ANALYTICS: 'false',
  NUXT_TELEMETRY_DISABLED: '1',
};

/**
 * Make an app with its framework's starter, install the packed packages, check its types, build it and use it in a browser.
 *
 * @param {import('./apps.mjs').App} app
 * @param {object} given
 * @param {string} given.folder where it is made
 * @param {readonly string[]} given.tarballs
 * @param {import('playwright').Browser} given.browser
 * @throws {Error} that names app, step and remedy
 */
export async function proveApp(app, { folder, tarballs, browser }) {
  const place = join(folder, 'app');
  const example = join('examples', app.name);
  const step = async (what, remedy, work) => {
    try {
      await work();
    } catch (error) {
      throw new Error(`${app.name}: ${what} failed. ${remedy}\nThe app is kept in ${place}.\n${error.message}`, {
        cause: error,
      });
    }
  };
  const command = (label, [name, ...parameters], cwd = place) =>
    run(`${app.name}: ${label}`, name, parameters, { quiet: true, cwd, env: quietly });

  if (app.create) {
    await step('Making it', 'See whether scripts/packages/apps.mjs names parameters that the starter still has.', () =>
      command(`making it with ${app.create[0]}`, ['npx', ...app.create], folder),
    );
  }
  for (const file of app.remove ?? []) rmSync(join(place, file));
  cpSync(join(root, example), place, { recursive: true });
  await step('Installing', 'It needs the npm registry, and tarballs that name only what is there.', () =>
    command('installing the packed packages', ['npm', 'install', '--prefer-offline', ...tarballs, ...(app.add ?? [])]),
  );
  await step('The type check', `Mend ${example}, or the types that the package ships.`, async () => {
    for (const check of app.check) await command(`checking types (${check.join(' ')})`, check);
  });
  await step('The build', `Mend ${example}, or the exports of packages/${app.target}.`, () =>
    command(`building (${app.build.join(' ')})`, app.build),
  );
  await step('Using it in a browser', `scripts/packages/use-app.mjs says what is done; open ${example}.`, async () => {
    if (app.folder !== undefined && !existsSync(join(place, app.folder)))
      throw new Error(`${app.folder} is not there.`);
    const { address, stop } = await serveApp(app, place);
    const context = await browser.newContext();
    try {
      await useApp(await context.newPage(), address);
    } finally {
      await context.close();
      await stop();
    }
  });
}
