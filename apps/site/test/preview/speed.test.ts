import type { PageDocument } from '@pantograph/content';
import { expect, test } from 'vitest';
import { usePreview } from './use-preview.js';

const { draft, withShell } = usePreview();

const target = 20;

test(`a keystroke in a page of ten sections is painted within ${target} ms`, async () => {
  const { subject, facts } = draft('tidewater', 'en', '');
  const page = subject as PageDocument;
  const sections = Array.from({ length: 10 }, (_, index) => page.sections[index % page.sections.length] as never);
  await withShell(['tidewater', 'en'], {}, async ({ draw, frame, page: window }) => {
    await draw({ subject: { ...page, sections }, facts });
    await window.waitForLoadState('networkidle');
    // Style and layout are part of it: the shell asks for them before it says that it is done.
    await frame.evaluate(() => {
      Object.assign(globalThis, { times: [] });
      new MutationObserver(() => {
        const changed = performance.now();
        document.body.getBoundingClientRect();
        (globalThis as unknown as { times: number[] }).times.push(performance.now() - changed);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    const drawn: number[] = [];
    const answered: number[] = [];
    for (let key = 1; key <= 50; key += 1) {
      const index = key % sections.length;
      const typed = sections.map((section: PageDocument['sections'][number], place) =>
        place === index ? { ...section, title: `${section.title}${'x'.repeat(key)}` } : section,
      );
      const message = { type: 'pantograph-preview', version: 1, subject: { ...page, sections: typed }, facts };
      const { ms, all } = await window.evaluate(async (message) => {
        const sent = performance.now();
        const reply = (await globalThis.window.ask(message, 'pantograph-preview-rendered')) as { ms: number };
        return { ms: reply.ms, all: performance.now() - sent };
      }, message as never);
      drawn.push(ms);
      answered.push(all);
    }
    const layout = await frame.evaluate(() => (globalThis as unknown as { times: number[] }).times);
    const painted = drawn.map((ms, index) => ms + (layout[index] ?? 0));
    expect({ drawn: summary(drawn), answered: summary(answered), ...summary(painted) }).toMatchObject({
      median: expect.toSatisfy((ms: number) => ms < target),
    });
  });
}, 60_000);

function summary(times: number[]): { median: number; p95: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => Math.round((sorted[Math.floor(sorted.length * part)] ?? 0) * 10) / 10;
  return { median: at(0.5), p95: at(0.95) };
}
