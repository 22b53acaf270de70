import { describe, expect, test } from 'vitest';
import { parseDocument, type Source, SourceError } from '../src/index.js';
import { MemoryCursor } from './memory-cursor.js';

/** A place that a test fills, whatever kind of place it is. Names are those of posts. */
export interface ConformancePlace {
  /** Open the source anew, as another process would. */
  open(): Source;
  write(name: string, title: string): void;
  /** Make a post such that it must be refused. */
  spoil(name: string): void;
  remove(name: string): void;
  rename(from: string, to: string): void;
  /** The name of the item that a post is. */
  item(name: string): string;
  /** The path that a watcher would name. */
  path(name: string): string;
  /** Take the whole place away. */
  destroy(): void;
}

/** Prove that a source keeps the promises of the Source interface. Every source must pass. */
export function sourceConformance(kind: string, makePlace: () => ConformancePlace | Promise<ConformancePlace>): void {
  const filled = async () => {
    const place = await makePlace();
    for (const name of ['one', 'two', 'three']) place.write(name, `Title ${name}`);
    return place;
  };
  const taken = async () => {
    const place = await filled();
    const cursor = new MemoryCursor();
    const source = place.open();
    await cursor.read(source);
    return { place, cursor, source };
  };
  const titles = (cursor: MemoryCursor) =>
    [...cursor.live().values()].flatMap((document) => (document.type === 'post' ? [document.title] : [])).sort();

  describe(`the ${kind} source`, () => {
    test('gives every document at the first read, each of the newest schema', async () => {
      const { cursor } = await taken();
      expect(titles(cursor)).toEqual(['Title one', 'Title three', 'Title two']);
      for (const document of cursor.live().values()) expect(parseDocument(document).findings).toBeUndefined();
    });

    test('gives nothing when nothing changed, in this process and in the next', async () => {
      const { place, cursor, source } = await taken();
      expect(await cursor.read(source)).toEqual([]);
      expect(await cursor.read(place.open())).toEqual([]);
    });

    test('gives a changed item alone', async () => {
      const { place, cursor, source } = await taken();
      place.write('two', 'Another title');
      const changes = await cursor.read(source);
      expect(changes.map(({ kind }) => kind)).toEqual(['upsert']);
      expect(titles(cursor)).toEqual(['Another title', 'Title one', 'Title three']);
    });

    test('gives an item that was added', async () => {
      const { place, cursor, source } = await taken();
      place.write('four', 'Title four');
      expect(await cursor.read(source)).toMatchObject([{ kind: 'upsert', item: place.item('four') }]);
      expect(titles(cursor)).toHaveLength(4);
    });

    test('gives a renamed item as one that went and one that came', async () => {
      const { place, cursor, source } = await taken();
      place.rename('two', 'deux');
      expect(await cursor.read(source)).toMatchObject([
        { kind: 'delete', item: place.item('two') },
        { kind: 'upsert', item: place.item('deux') },
      ]);
      expect(titles(cursor)).toEqual(['Title one', 'Title three', 'Title two']);
    });

    test('says what was deleted', async () => {
      const { place, cursor, source } = await taken();
      place.remove('two');
      expect(await cursor.read(source)).toEqual([{ kind: 'delete', item: place.item('two') }]);
    });

    test('refuses what is wrong with reasons, and leaves what was live', async () => {
      const { place, cursor, source } = await taken();
      place.spoil('two');
      const changes = await cursor.read(source);
      expect(changes).toMatchObject([{ kind: 'refused', item: place.item('two') }]);
      const [refused] = changes;
      for (const finding of refused?.kind === 'refused' ? refused.findings : []) {
        expect(finding).toMatchObject({
          severity: 'error',
          message: expect.stringMatching(/\w/),
          fix: expect.any(String),
        });
      }
      expect(titles(cursor)).toEqual(['Title one', 'Title three', 'Title two']);
      expect(await cursor.read(source), 'a refusal is told once').toEqual([]);
      place.write('two', 'Mended');
      expect(await cursor.read(source)).toMatchObject([{ kind: 'upsert', item: place.item('two') }]);
    });

    test('looks only at what a watcher named, when something is named', async () => {
      const { place, cursor, source } = await taken();
      place.write('one', 'New one');
      place.write('two', 'New two');
      expect(await cursor.read(source, [place.path('two')])).toMatchObject([{ item: place.item('two') }]);
      expect(titles(cursor)).toEqual(['New two', 'Title one', 'Title three']);
      place.remove('three');
      expect(await cursor.read(source, [place.path('three')])).toEqual([{ kind: 'delete', item: place.item('three') }]);
      expect(await cursor.read(source)).toMatchObject([{ item: place.item('one') }]);
    });

    test('goes on where a reader stopped', async () => {
      const place = await filled();
      const cursor = new MemoryCursor();
      for await (const change of place.open().read(cursor)) {
        if (change.kind === 'progress') continue;
        cursor.take(change);
        break;
      }
      const before = [...cursor.items()];
      expect(before).toHaveLength(1);
      const after = await cursor.read(place.open());
      expect(after.map((change) => 'item' in change && change.item)).not.toContain(before[0]);
      expect(titles(cursor)).toEqual(['Title one', 'Title three', 'Title two']);
    });

    test('gives again what the store did not keep', async () => {
      const { place, source } = await taken();
      const forgetful = new MemoryCursor();
      await forgetful.read(source);
      expect(titles(forgetful)).toHaveLength(3);
      expect(place.open().kind).toBe(kind);
    });

    test('deletes nothing when the place itself is gone', async () => {
      const { place, cursor, source } = await taken();
      place.destroy();
      await expect(cursor.read(source)).rejects.toThrow(SourceError);
      expect(titles(cursor)).toHaveLength(3);
    });
  });
}
