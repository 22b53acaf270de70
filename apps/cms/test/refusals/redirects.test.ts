import { describe, expect, it } from 'vitest';
import { pathOf } from '../rights/people.ts';
import { openHollyhock } from './open-hollyhock.ts';

describe('where readers are led', () => {
  const hollyhock = openHollyhock();
  const { page, step } = hollyhock;

  it.each([
    ['a line that ends within', '/plans/\r\n/seed-club/ https://example.org/'],
    ['another host', '//example.org'],
    ['an anchor', '#plans'],
    ['a mail', 'mailto:ada@example.org'],
    ['a page that is not there', 'page:nowhere'],
    ['a post that is not there', 'post:nowhere'],
  ])('nobody is led to %s', async (_, to) => {
    const made = await hollyhock.people.manager.post('/api/redirects', { brand: 'hollyhock', from: '/led/', to });
    expect(made.status).toBe(400);
    expect(pathOf(made)).toBe('to');
    const { id } = await page('first-year-box');
    const later = { at: '2090-01-01T00:00:00Z', afterwards: { to } };
    const down = await step('publisher', id, 'schedule-unpublish', later);
    expect(down.status).toBe(400);
    expect(pathOf(down)).toBe('afterwards.to');
  });

  it('nobody is led in a circle, nor away from what is live', async () => {
    const { id } = await page('first-year-box');
    for (const to of ['page:first-year-box', '/first-year-box/', '/First-Year-Box']) {
      const down = await step('publisher', id, 'unpublish', { afterwards: { to } });
      expect(pathOf(down), to).toBe('afterwards.to');
    }
    const over = { brand: 'hollyhock', from: '/first-year-box', to: 'https://example.org/' };
    const made = await hollyhock.people.manager.post('/api/redirects', over);
    expect(made.status).toBe(409);
    expect(pathOf(made)).toBe('from');
    expect(
      (await hollyhock.people.manager.get('/api/redirects?where[from][equals]=/first-year-box')).body.docs,
    ).toEqual([]);
  });
});
