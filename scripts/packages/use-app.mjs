import assert from 'node:assert/strict';

/**
 * Use an app of `examples/` as its reader does, by keyboard. They all do the same, so that one account of it is enough.
 *
 * @param {import('playwright').Page} page
 * @param {string} address
 * @throws {Error} that says what was expected and what was there
 */
export async function useApp(page, address) {
  const messages = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
  await page.goto(address, { waitUntil: 'networkidle' });
  const told = (words) => waitFor(page, () => page.locator('#request').textContent(), words, 'two-way values');
  const focused = (words) => waitFor(page, () => page.evaluate(nameOfFocused), words, 'the focus');

  await heading(page, 'Berth request');
  await told('No vessel · own power · notes closed');
  assert.deepEqual(
    await page.evaluate(looks),
    { button: true, font: true, icon: true },
    'brand, style or icon is missing',
  );

  await page.keyboard.press('Tab');
  await focused('Vessel');
  await page.keyboard.type('Halcyon');
  await told('Halcyon · own power · notes closed');
  await page.keyboard.press('Tab');
  await focused('Shore power');
  await page.keyboard.press('Space');
  await told('Halcyon · shore power · notes closed');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await told('Halcyon · shore power · notes open');
  assert.ok(await page.getByText('Length and draught.').isVisible(), 'the slot is not shown');
  await page.keyboard.press('Tab');
  await focused('Clear');
  await page.keyboard.press('Enter');
  await told('No vessel · shore power · notes open');
  await waitFor(page, () => page.getByLabel('Vessel').inputValue(), '', 'the field does not follow its owner');

  // What a load of the page would take away.
  await page.evaluate(() => Object.assign(globalThis, { stayed: true }));
  await page.keyboard.press('Tab');
  await focused('All berths');
  await page.keyboard.press('Enter');
  await heading(page, 'Berths');
  assert.equal(new URL(page.url()).pathname, '/berths');
  assert.ok(await page.evaluate(() => globalThis.stayed), 'the link loaded the page anew');
  await page.getByRole('link', { name: 'Request one' }).click();
  await heading(page, 'Berth request');
  assert.ok(await page.evaluate(() => globalThis.stayed), 'the link button loaded the page anew');
  assert.deepEqual(messages, [], 'the console is not empty');
}

async function heading(page, words) {
  await page.getByRole('heading', { level: 1, name: words, exact: true }).waitFor({ timeout: 15_000 });
}

/** Wait until something reads as it should, and tell how it read last. */
async function waitFor(page, read, expected, what) {
  let last;
  for (let turn = 0; turn < 60; turn++) {
    last = await read();
    if (last === expected) return;
    await page.waitForTimeout(50);
  }
  assert.equal(last, expected, what);
}

/** Runs in the page. */
function nameOfFocused() {
  const { activeElement } = document;
  return (activeElement.labels?.[0] ?? activeElement).textContent.trim();
}

/** Runs in the page: whether the brand's values, the components' style and the icon are there. */
function looks() {
  const probe = document.createElement('i');
  probe.style.backgroundColor = 'var(--pg-color-action-secondary-background)';
  probe.style.fontFamily = 'var(--pg-font-family-text)';
  document.body.append(probe);
  const [button, wanted] = [document.querySelector('.pg-button'), probe].map((each) => {
    const { backgroundColor, fontFamily, borderTopStyle } = getComputedStyle(each);
    return { backgroundColor, fontFamily, borderTopStyle };
  });
  probe.remove();
  return {
    button: button.backgroundColor === wanted.backgroundColor && button.backgroundColor !== 'rgba(0, 0, 0, 0)',
    font: getComputedStyle(document.body).fontFamily === wanted.fontFamily && wanted.fontFamily.includes('IBM Plex'),
    icon: document.querySelector('.pg-button path')?.getBoundingClientRect().width > 0,
  };
}
