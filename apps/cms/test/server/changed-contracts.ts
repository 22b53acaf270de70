import { registerHooks } from 'node:module';

/**
 * For a CMS in a process of its own, imported before it: its contracts are as after an edit. PANTOGRAPH_TEST_CONTRACTS says
 * which: `added` has props that are new, `removed` is without them again and has the migration that took them away,
 * `section` has one more section.
 */
const edits: Readonly<Record<string, Readonly<Record<string, (source: string) => string>>>> = {
  added: {
    'hero/hero.schema.js': (source) =>
      source.replace(
        'note: note(160)',
        `slogan: text({ label: 'Slogan', help: 'Below everything.', max: 30 }).optional(),
         mood: choice({ label: 'Mood', options: { calm: 'Calm', loud: 'Loud' } }).optional(),
         volume: text({ label: 'Volume', max: 10, when: { mood: ['loud'] } }).optional(),
         badge: image({ label: 'Badge' }).optional(),
         steps: list(group({ name: text({ label: 'Name', max: 12 }) }, { label: 'Step' }), { label: 'Steps', max: 3 }).optional(),
         note: note(160)`,
      ),
    'faq/faq.schema.js': (source) =>
      source.replace('items: list(', `closing: richText({ label: 'Closing' }).optional(), items: list(`),
  },
  section: {
    'components/dist/sections.js': (source) =>
      `${source}
      sections.ticker = { ...contracts.stats, name: 'ticker', label: 'Ticker' };`,
  },
  removed: {
    'components/dist/migrations.js': (source) => `${source.replace('export const migrations', 'const none')}
      const without = (names) => (section) =>
        Object.fromEntries(Object.entries(section).filter(([name]) => !names.includes(name)));
      export const migrations = [
        { type: 'page', to: 2, section: 'hero', summary: 'The slogan of a hero is its note',
          migrate: ({ slogan, ...hero }) => without(['mood', 'volume', 'badge', 'steps'])({ ...hero, note: hero.note ?? slogan }) },
        { type: 'page', to: 2, section: 'faq', summary: 'Questions have no closing', migrate: without(['closing']) },
      ];`,
  },
};

const chosen = Object.entries(edits[process.env.PANTOGRAPH_TEST_CONTRACTS ?? ''] ?? {});

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    const edit = chosen.find(([ending]) => url.endsWith(`/${ending}`))?.[1];
    if (!edit) return loaded;
    const source = String(Buffer.from(loaded.source as Uint8Array));
    const edited = edit(source);
    if (edited === source) throw new Error(`The edit of ${url} changed nothing.`);
    return { ...loaded, source: edited };
  },
});
