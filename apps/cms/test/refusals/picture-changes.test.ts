import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { first, pathOf, type RoleName } from '../rights/people.ts';
import type { Answer, Loose } from '../server/person.ts';
import { openHollyhock } from './open-hollyhock.ts';

describe('a picture that is changed', () => {
  const hollyhock = openHollyhock();
  const picture = (id: string) => first(hollyhock.people.writer, 'media', `where[id][equals]=${id}`);

  function draw(background: string) {
    return sharp({ create: { width: 90, height: 60, channels: 3, background } })
      .png()
      .toBuffer();
  }

  async function send(who: RoleName, method: string, path: string, data: object, colour = '#335577'): Promise<Answer> {
    const form = new FormData();
    form.append('_payload', JSON.stringify(data));
    form.append('file', new Blob([new Uint8Array(await draw(colour))], { type: 'image/png' }), 'barn.png');
    return hollyhock.people[who].send(method, path, form);
  }

  async function make(): Promise<Loose> {
    const made = await send('writer', 'POST', '/api/media', { brand: 'hollyhock', alt: 'A barn' });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    return made.body.doc;
  }

  /** The hash of the file that is there; undefined where none is. */
  async function stored(id: string): Promise<string | undefined> {
    const { url } = await picture(id);
    const headers = { authorization: hollyhock.people.writer.authorization };
    const response = await fetch(new URL(url, hollyhock.cms.url), { headers });
    if (!response.ok) return undefined;
    return createHash('sha256')
      .update(Buffer.from(await response.arrayBuffer()))
      .digest('hex');
  }

  it('keeps the prefix of its brand in the folder of all, though nobody says the brand', async () => {
    const { id, rev } = await make();
    const replaced = await send('writer', 'PATCH', `/api/media/${id}`, { rev }, '#aa0000');
    expect(replaced.status, JSON.stringify(replaced.body)).toBe(200);
    expect(replaced.body.doc.filename).toMatch(/^hollyhock--barn(?:-\d+)?\.png$/);
    expect(await stored(id)).toBe(replaced.body.doc.sha256);
  });

  it.each([
    ['by a translator', 'translator', {}, '?locale=fr', 403, 'file'],
    ['at a revision that is over', 'writer', { rev: 0 }, '', 409, 'rev'],
    ['with words that are too many', 'writer', { alt: 'word '.repeat(100) }, '', 400, 'alt'],
    ['with a focal point outside of it', 'writer', { focalX: 400, focalY: 50 }, '', 400, 'focalX'],
    ['for another brand', 'writer', { brand: 'tidewater' }, '', 403, 'brand'],
  ] as const)('keeps its file where another one is refused: %s', async (_, who, data, query, status, path) => {
    const { id, rev, sha256 } = await make();
    const answer = await send(who, 'PATCH', `/api/media/${id}${query}`, { rev, ...data }, '#aa0000');
    expect(answer.status, JSON.stringify(answer.body)).toBe(status);
    expect(pathOf(answer)).toBe(path);
    expect(await stored(id)).toBe(sha256);
    expect((await picture(id)).sha256).toBe(sha256);
  });

  it.each([
    ['uploadEdits[focalPoint][x]=1e9&uploadEdits[focalPoint][y]=50', 'focalX'],
    ['uploadEdits[focalPoint][x]=50&uploadEdits[focalPoint][y]=-3', 'focalY'],
    ['uploadEdits[focalPoint][x]=left&uploadEdits[focalPoint][y]=50', 'focalX'],
    ['uploadEdits[focalPoint][x]=NaN&uploadEdits[focalPoint][y]=50', 'focalX'],
  ])('refuses a focal point of the editor that is none: %s', async (query, path) => {
    const { id, rev, sha256 } = await make();
    const answer = await hollyhock.people.writer.patch(`/api/media/${id}?${query}`, { rev });
    expect(answer.status, JSON.stringify(answer.body)).toBe(400);
    expect(pathOf(answer)).toBe(path);
    expect(answer.body.errors[0].message).toContain('a number from 0 to 100');
    expect(await stored(id)).toBe(sha256);
  });

  it.each([
    [{ focalX: -0.1 }, 'focalX'],
    [{ focalY: 100.1 }, 'focalY'],
    [{ focalX: '50' }, 'focalX'],
    [{ focalY: [50] }, 'focalY'],
    [{ focalX: { $gt: 0 } }, 'focalX'],
  ])('refuses a focal point that is none: %j', async (data, path) => {
    const { id, rev } = await make();
    const answer = await hollyhock.people.writer.patch(`/api/media/${id}`, { rev, ...data });
    expect(answer.status, JSON.stringify(answer.body)).toBe(400);
    expect(pathOf(answer)).toBe(path);
  });

  it.each([
    'uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=10',
    'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0',
  ])('is translated by who translates, and neither cropped nor pointed at: %s', async (query) => {
    const { id, rev, sha256 } = await make();
    const translator = hollyhock.people.translator;
    const refused = await translator.patch(`/api/media/${id}?locale=fr&${query}`, { rev, alt: 'Une grange' });
    expect(refused.status, JSON.stringify(refused.body)).toBe(403);
    expect(pathOf(refused)).toBe('file');
    const pointed = await translator.patch(`/api/media/${id}?locale=fr`, { rev, focalX: 10, focalY: 10 });
    expect([pointed.status, pathOf(pointed)]).toEqual([403, 'focalX']);
    const { rev: now } = await picture(id);
    const said = await translator.patch(`/api/media/${id}?locale=fr`, { rev: now, alt: 'Une grange' });
    expect(said.status, JSON.stringify(said.body)).toBe(200);
    expect(await stored(id)).toBe(sha256);
  });

  it('is nobody’s of another brand', async () => {
    const other = await first(hollyhock.people.admin, 'media', 'where[brand][equals]=tidewater');
    const answer = await send('writer', 'PATCH', `/api/media/${other.id}`, { rev: other.rev });
    expect(answer.status, JSON.stringify(answer.body)).toBe(404);
    expect(JSON.stringify(answer.body)).not.toContain(other.key);
    const pointed = await hollyhock.people.writer.patch(`/api/media/${other.id}`, {
      rev: other.rev,
      focalX: 1,
      focalY: 1,
    });
    expect([403, 404]).toContain(pointed.status);
    expect((await first(hollyhock.people.admin, 'media', `where[id][equals]=${other.id}`)).rev).toBe(other.rev);
  });

  it('is not there any more once it was deleted', async () => {
    const { id, rev } = await make();
    expect((await hollyhock.people.manager.ask('DELETE', `/api/media/${id}`)).status).toBe(200);
    expect((await send('writer', 'PATCH', `/api/media/${id}`, { rev })).status).toBe(404);
  });
});
