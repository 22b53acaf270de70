import { expect, it } from 'vitest';
import { openHollyhock } from '../refusals/open-hollyhock.ts';
import { publisherKey } from '../server/cms-server.ts';
import type { Loose } from '../server/person.ts';

const hollyhock = openHollyhock();
const headers = { authorization: `Bearer ${publisherKey}`, 'content-type': 'application/json' };

async function ask(path: string, body?: object): Promise<Loose> {
  const more = body && { method: 'POST', body: JSON.stringify(body) };
  return (await fetch(hollyhock.cms.url + path, { headers, ...more })).json();
}

it('a publisher that is further than there is anything followed another database, and does not wait', async () => {
  const { epoch, last } = await ask('/api/outbox');
  const asked = performance.now();
  expect(await ask(`/api/outbox?after=${last + 1}&wait=40`)).toEqual({ epoch, rows: [], last: last + 1, left: 0 });
  expect(performance.now() - asked).toBeLessThan(20_000);
});

it('how far a publisher is with another database says nothing of this one', async () => {
  const { id } = await hollyhock.page();
  const isLive = async () => {
    const { body } = await hollyhock.people.writer.get(`/api/workflow?collection=pages&document=${id}&locale=en`);
    return body.isLive;
  };
  const { epoch, last } = await ask('/api/outbox');
  await ask('/api/outbox/published', { epoch: 'another', seq: last });
  expect(await isLive()).toBe(false);
  await ask('/api/outbox/published', { epoch, seq: last });
  expect(await isLive()).toBe(true);
});
