import { expect, test } from 'vitest';
import { cmsPage, cmsProject } from './watching.js';

/** How often a publisher is killed: while it starts, or some milliseconds after rows came. */
const kills = Number(process.env.PANTOGRAPH_KILLS ?? 12);

test('a watching publisher that is killed at any moment loses nothing, and never says too much', {
  timeout: 120_000,
}, async () => {
  const { server, watch, live } = await cmsProject();
  const sent = new Map<string, string>();
  /** By number: the page a row changed, and the title it had from then on. */
  const rows = new Map<number, { name: string; title: string }>();
  const send = () => {
    const name = `page-${server.last % 5}`;
    const title = `Row ${server.last + 1}`;
    server.text(`tidewater/pages/${name}.json`, cmsPage(title));
    sent.set(name, title);
    rows.set(server.last, { name, title });
  };
  /** What the CMS was told is live must be. */
  const checkTold = () => {
    const told = server.told.at(-1)?.seq ?? 0;
    for (const [seq, { name }] of rows) {
      if (seq > told) continue;
      const number = Number(/Row (\d+)/.exec(live(`${name}/index.html`))?.[1] ?? 0);
      expect(number, `page of row ${seq}, with ${told} told`).toBeGreaterThanOrEqual(seq);
    }
  };
  for (let kill = 0; kill < kills; kill++) {
    const watcher = watch('--json');
    const isWarm = kill % 3 !== 0;
    if (isWarm) await watcher.until('it to follow', () => watcher.events('following').length > 0);
    for (let n = 0; n < 4; n++) send();
    // From the moment that it starts, or from that at which the rows come.
    await new Promise((resolve) => setTimeout(resolve, isWarm ? 16 + ((kill * 5) % 48) : 300 + kill * 60));
    expect(await watcher.end('SIGKILL')).toBe('SIGKILL');
    checkTold();
  }
  const last = watch('--json');
  await last.until('all to be live', () => server.told.at(-1)?.seq === server.last);
  for (const [name, title] of sent) expect(live(`${name}/index.html`)).toContain(title);
  server.delete('tidewater/pages/page-0.json');
  await last.until('the page to go', () => live('page-0/index.html') === '');
  expect(await last.end()).toBe(0);
});
