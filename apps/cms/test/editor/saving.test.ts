import { describe, expect, it } from 'vitest';
import { openCms, running } from './open-cms.ts';

describe('what is typed in the editor', () => {
  const cms = openCms();

  it('takes back what was saved, and does it again', async () => {
    const writer = await cms.person('writer');
    const id = await writer.idOf('legal');
    await writer.open(id);
    const first = await writer.textIn('title');
    await writer.write('title', 'The second');
    await writer.becomes('unsaved');
    await writer.becomes('saved');
    await writer.write('title', 'The third');
    const titleIs = (title: string) => expect.poll(() => writer.textIn('title'), { timeout: 30_000 }).toBe(title);
    const undo = writer.page.getByRole('button', { name: 'Undo' });
    // What was typed just now is a step too, although it was not saved.
    await undo.click();
    await titleIs('The second');
    await writer.page.keyboard.press('Control+z');
    await titleIs(first);
    await writer.becomes('saved');
    expect((await writer.read(`/api/pages/${id}?depth=0&locale=en`)).title).toBe(first);
    await expect.poll(() => undo.isDisabled()).toBe(true);
    await writer.page.getByRole('button', { name: 'Redo' }).click();
    await titleIs('The second');
    await writer.page.getByRole('button', { name: 'Redo' }).click();
    await titleIs('The third');
    expect((await writer.read(`/api/pages/${id}?depth=0&locale=en`)).title).toBe('The third');
  }, 120_000);

  it('asks before one leaves with what is not saved, and offers it on return', async () => {
    const writer = await cms.person('writer');
    const id = await writer.idOf('home');
    await writer.open(id);
    await writer.page.route(`**/api/pages/${id}*`, (route) =>
      route.request().method() === 'PATCH' ? route.abort() : route.continue(),
    );
    await writer.write('title', 'Typed on the way out');
    await writer.becomes('away');
    await writer.page.getByRole('link', { name: 'Calendar', exact: true }).click();
    await writer.page.getByText('this browser keeps it and offers it when you come back').waitFor();
    await writer.page.getByRole('button', { name: 'Stay here' }).click();
    expect(await writer.textIn('title')).toBe('Typed on the way out');
    await writer.page.getByRole('link', { name: 'Calendar', exact: true }).click();
    await writer.page.getByRole('button', { name: 'Leave', exact: true }).click();
    await writer.page.waitForURL(/calendar/);
    await writer.page.unroute(`**/api/pages/${id}*`);
    await writer.open(id);
    await writer.page.getByRole('button', { name: 'Put it back' }).click();
    await writer.becomes('saved');
    expect((await writer.read(`/api/pages/${id}?depth=0&locale=en`)).title).toBe('Typed on the way out');
  }, 120_000);

  it('keeps what was typed when the session ends, and saves it after signing in', async () => {
    const writer = await cms.person('writer');
    const id = await writer.idOf('sowing-calendar');
    await writer.open(id);
    await writer.signOut();
    await writer.write('title', 'Typed while signed out');
    await writer.becomes('signed-out');
    await writer.signInAgain('writer');
    await writer.page.getByRole('button', { name: 'Save again' }).click();
    await writer.becomes('saved');
    expect((await writer.read(`/api/pages/${id}?depth=0&locale=en`)).title).toBe('Typed while signed out');
  }, 120_000);

  it.skipIf(running)(
    'keeps what was typed while the server is away, and offers it on return',
    async () => {
      const writer = await cms.person('writer');
      const id = await writer.idOf('sowing-calendar');
      await writer.open(id);
      await cms.server?.end('SIGKILL');
      await writer.write('title', 'Typed while the server was away');
      await writer.becomes('away');
      await cms.server?.start();
      await writer.becomes('saved');
      expect((await writer.read(`/api/pages/${id}?depth=0&locale=en`)).title).toBe('Typed while the server was away');

      await cms.server?.end('SIGKILL');
      await writer.write('title', 'Typed before the window was closed');
      await writer.becomes('away');
      await writer.page.goto('about:blank');
      await cms.server?.start();
      await writer.open(id);
      await writer.page.getByRole('button', { name: 'Put it back' }).click();
      await writer.becomes('saved');
      expect(await writer.textIn('title')).toBe('Typed before the window was closed');
    },
    180_000,
  );

  it('says at the field what is over its limit, and does not send it again and again', async () => {
    const writer = await cms.person('writer');
    await writer.open(await writer.idOf('sowing-calendar'));
    let saves = 0;
    writer.page.on('request', (request) => {
      if (request.method() === 'PATCH') saves++;
    });
    await writer.write('title', 'x'.repeat(80));
    await writer.page.getByText('10 too many: 80/70').waitFor();
    await writer.becomes('refused');
    await writer.page.waitForTimeout(5000);
    expect(saves).toBe(1);
    await writer.write('title', 'A title that fits');
    await writer.becomes('saved');
  }, 120_000);
});
