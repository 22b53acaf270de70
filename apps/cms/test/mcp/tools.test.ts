import { describe, expect, it } from 'vitest';
import { openAgents } from './open-agents.ts';

describe('the tools of agents', () => {
  const { as, find, read } = openAgents();

  it('tell what there is to work with', async () => {
    const writer = as('writer');
    const { content: brands } = await writer.use('list_brands');
    expect(brands.brands.map(({ id }: { id: string }) => id).sort()).toEqual(['hollyhock', 'tidewater']);
    const { content: templates } = await writer.use('list_templates');
    expect(templates.templates.find(({ name }: { name: string }) => name === 'event').sections[0]).toEqual({
      section: 'hero',
      required: true,
    });
    const { content: contracts } = await writer.use('list_contracts');
    for (const { name } of contracts.contracts) {
      const { isError, content } = await writer.use('get_contract', { section: name });
      expect(isError, name).toBe(false);
      expect(content.schema.properties.section).toEqual({ type: 'string', const: name });
      expect(Object.keys(content.examples).length, name).toBeGreaterThan(0);
    }
    const { content: faq } = await writer.use('get_contract', { section: 'faq' });
    expect(faq.schema.properties.title).toMatchObject({ label: 'Title', maxLength: 90 });
    expect(faq.schema.properties.anchor.help).toMatch(/^Lets a link/);
  });

  it('take a page from its template to review', async () => {
    const [writer, reviewer] = [as('writer'), as('reviewer')];
    const made = await writer.use('create_page', {
      brand: 'hollyhock',
      template: 'event',
      title: 'An evening among the beans',
    });
    expect(made.text).toContain('page:an-evening-among-the-beans');
    const { id } = made.content;
    const subject = { collection: 'pages', id, locale: 'en' };
    const page = await read(id);
    expect(page.form.sections.map(({ section }: { section: string }) => section)).toContain('faq');
    const { title: _, ...untitled } = page.form.sections[0];
    const form = { ...page.form, sections: [untitled] };
    const emptied = await writer.use('update_document', { ...subject, rev: page.rev, form });
    expect(emptied.content).toMatchObject({ rev: page.rev + 1, isChanged: true });
    const checked = await writer.use('check_document', subject);
    expect(checked.content.isComplete).toBe(false);
    expect(checked.content.errors.map(({ path }: { path: string }) => path)).toContain('sections.0.title');
    const early = await writer.use('ask_for_review', { ...subject, rev: page.rev + 1 });
    expect(early).toMatchObject({ isError: true });
    expect(early.text).toMatch(/^sections\.0\.title: /m);

    await writer.use('update_document', { ...subject, rev: page.rev + 1, form: page.form });
    expect((await writer.use('check_document', subject)).content).toMatchObject({ isComplete: true, errors: [] });
    const asked = await writer.use('ask_for_review', { ...subject, rev: page.rev + 2, note: 'The date is sure.' });
    expect(asked.content).toEqual({ state: 'in-review' });
    const { content } = await reviewer.use('get_workflow', subject);
    expect(content.state).toBe('in-review');
    expect(content.actions.map(({ name }: { name: string }) => name)).toContain('approve');
    expect(content.trail[0]).toMatchObject({ action: 'ask', reason: 'The date is sure.' });
  });

  it('make a page of sections of one’s own without the words of the example', async () => {
    const sections = [{ section: 'rich-text', body: 'What we **keep**.' }];
    const given = { brand: 'hollyhock', template: 'legal', title: 'What we keep of bulbs', sections };
    const { content: made, text } = await as('writer').use('create_page', given);
    expect(text).not.toContain('example');
    const { form } = await read(made.id);
    expect(form).toEqual({ template: 'legal', title: given.title, sections });
    const checked = await as('writer').use('check_document', { collection: 'pages', id: made.id, locale: 'en' });
    expect(checked.content).toMatchObject({ isComplete: false, errors: [{ path: 'description' }] });
    const whole = await as('writer').use('create_page', { ...given, sections: undefined, title: 'Whole' });
    expect(whole.text).toContain('those of an example: rewrite them all');
  });

  it('find words of any text, in any language, and names first', async () => {
    const { id } = await find('pages', 'open-greenhouse');
    const search = async (text: string, more: object = {}) =>
      (await as('writer').use('search_documents', { brand: 'hollyhock', text, ...more })).content;
    for (const locale of ['en', 'fr', 'ar']) {
      const { form } = await read(id, locale);
      const [text = ''] = JSON.stringify(form.sections).match(/(?<="(?:body|text|answer)":")[^"\\]{20,}/) ?? [];
      const words = text.split(' ').filter((word: string) => word.length > 3);
      expect(words.length, `${locale} ${text}`).toBeGreaterThan(2);
      const { documents } = await search(words.slice(0, 4).reverse().join(' '), { locale });
      expect(documents.map((each: { id: string }) => each.id)).toContain(id);
      expect(documents.find((each: { id: string }) => each.id === id)).toMatchObject({ title: form.title });
    }
    const greenhouse = await search('greenhouse', { limit: 1 });
    expect(greenhouse.documents[0].id).toBe(id);
    expect(greenhouse.total).toBeGreaterThan(1);
    expect(greenhouse.pages).toBe(greenhouse.total);
    expect((await search('greenhouse', { page: 50 })).documents).toEqual([]);
    expect((await search('100% _nowhere_')).total).toBe(0);
  });

  it('keep other languages, and the rows they hang on, when sections move and change', async () => {
    const page = await find('pages', 'home');
    const [before, french] = [await read(page.id), await read(page.id, 'fr')];
    const { sections } = before.form;
    const moved = [sections[1], sections[0], ...sections.slice(2)];
    moved[1] = { ...moved[1], title: 'Seeds that were saved, not bought' };
    const { content } = await as('writer').use('update_document', {
      ...{ collection: 'pages', id: page.id, locale: 'en', rev: before.rev },
      form: { ...before.form, sections: moved },
    });
    expect(content.isChanged).toBe(true);
    const after = await read(page.id, 'fr');
    const titles = (form: { sections: { title: string }[] }) => form.sections.map(({ title }) => title);
    const [first, second, ...rest] = titles(french.form);
    expect(titles(after.form)).toEqual([second, first, ...rest]);
    expect((await read(page.id)).form.sections).toEqual(moved);
  });

  it('change nothing when what was read is written back', async () => {
    for (const [collection, key] of [
      ['pages', 'seed-club'],
      ['posts', 'saving'],
      ['authors', ''],
    ] as const) {
      const { id } = await find(collection, key);
      for (const locale of ['en', 'fr', 'ar']) {
        const { rev, form } = await read(id, locale, collection);
        const { content, text } = await as('writer').use('update_document', { collection, id, locale, rev, form });
        expect(content, `${collection} ${locale} ${text}`).toMatchObject({ rev, isChanged: false });
      }
    }
  });

  it('let a translator write their languages’ texts and nothing else', async () => {
    const translator = as('translator');
    const { id, rev } = await find('pages', 'sowing');
    const subject = { collection: 'pages', id, locale: 'fr' };
    const { content: state } = await translator.use('get_translation_state', subject);
    expect(state.open.length).toBe(state.texts - state.done);
    expect(state.open.length).toBeGreaterThan(3);
    const texts = state.open.slice(0, 2).map(({ path }: { path: string }) => ({ path, text: `Traduit : ${path}` }));
    const done = await translator.use('translate_document', { ...subject, rev, texts });
    expect(done.text).toBe(`2 texts are written in fr; revision ${rev + 1}.`);
    const { content: after } = await translator.use('get_translation_state', subject);
    expect(after.done).toBe(state.done + 2);
    expect(after.open.map(({ path }: { path: string }) => path)).not.toContain(texts[0].path);

    const page = await read(id, 'fr');
    const whole = { ...page.form, title: 'Le calendrier des semis' };
    const saved = await translator.use('update_document', { ...subject, rev: page.rev, form: whole });
    expect(saved.content).toMatchObject({ isChanged: true });
    const { content: still } = await translator.use('get_translation_state', subject);
    expect(still.done - after.done, 'what stood in from English is not taken for French').toBeLessThanOrEqual(1);

    const cut = { ...whole, sections: whole.sections.slice(1) };
    const refused = await translator.use('update_document', { ...subject, rev: page.rev + 1, form: cut });
    expect(refused).toMatchObject({
      isError: true,
      text: expect.stringMatching(/^sections: .*same in every language/),
    });
    const english = await translator.use('translate_document', {
      ...subject,
      locale: 'en',
      rev: page.rev + 1,
      texts: [{ path: 'title', text: 'Mine' }],
    });
    expect(english).toMatchObject({ isError: true, text: expect.stringContaining('You translate into') });
  });

  describe('refuse what is wrong, with its path', () => {
    const hero = { section: 'hero', title: 'A title', body: 'A text.', primary: { label: 'Go', href: 'page:home' } };
    const cases: [what: string, change: (form: Record<string, unknown>) => object, said: RegExp][] = [
      [
        'a section there is not',
        (form) => ({ ...form, sections: [{ section: 'carousel' }] }),
        /^sections\.0\.section: There is no section "carousel"/,
      ],
      [
        'a field there is not',
        (form) => ({ ...form, sections: [{ ...hero, colour: 'red' }] }),
        /^sections\.0\.colour: The field "colour" is not known here/,
      ],
      [
        'a text over its limit',
        (form) => ({ ...form, sections: [{ ...hero, title: 'long '.repeat(60) }] }),
        /^sections\.0\.title: .*characters/,
      ],
      [
        'a script as address',
        (form) => ({ ...form, sections: [{ ...hero, primary: { label: 'Go', href: 'javascript:alert(1)' } }] }),
        /^sections\.0\.primary\.href.*: /,
      ],
      [
        'a script in a text',
        (form) => ({ ...form, sections: [{ section: 'rich-text', body: 'Hello <script>alert(1)</script>' }] }),
        /^sections\.0\.body: /,
      ],
      [
        'a script as address in a text',
        (form) => ({ ...form, sections: [{ section: 'rich-text', body: 'Hello [you](javascript:alert(1))' }] }),
        /^sections\.0\.body: .*javascript/,
      ],
      [
        'a picture there is not',
        (form) => ({
          ...form,
          sections: [{ ...hero, variant: 'split', image: { src: 'media/nowhere.jpg', alt: '' } }],
        }),
        /^sections\.0\.image\.src: There is no picture "media\/nowhere\.jpg"/,
      ],
      [
        'another brand’s picture',
        (form) => ({ ...form, sections: [{ ...hero, variant: 'split', image: { src: 'media/OTHER', alt: '' } }] }),
        /^sections\.0\.image\.src: There is no picture/,
      ],
      ['a number for a text', (form) => ({ ...form, title: 7 }), /^title: The field "title" is not a text/],
      [
        'sections that are no list',
        (form) => ({ ...form, sections: 'all' }),
        /^sections: The field "sections" is not a list/,
      ],
      ['a slug that climbs', (form) => ({ ...form, slug: '../../etc' }), /^slug: /],
    ];

    it.each(cases)('%s', async (_, change, said) => {
      const { id } = await find('pages', 'seed-club');
      const { rev, form } = await read(id);
      const other = await find('media', '', 'tidewater');
      const given = JSON.parse(JSON.stringify(change(form)).replace('OTHER', other.key));
      const refused = await as('writer').use('update_document', {
        collection: 'pages',
        id,
        locale: 'en',
        rev,
        form: given,
      });
      expect(refused.isError, refused.text).toBe(true);
      expect(refused.text).toMatch(said);
      expect((await read(id)).rev).toBe(rev);
    });

    it('a revision that somebody else has saved over', async () => {
      const { id } = await find('pages', 'seed-club');
      const { rev, form } = await read(id);
      const subject = { collection: 'pages', id, locale: 'en' };
      await as('manager').use('update_document', { ...subject, rev, form: { ...form, title: `Mine ${rev}` } });
      const mine = { ...subject, rev, form: { ...form, title: 'Theirs' } };
      const refused = await as('writer').use('update_document', mine);
      expect(refused.text).toMatch(/^rev: .*saved this since you opened it/);
      expect(refused.text).toContain(`it is at revision ${rev + 1}, yours is ${rev}`);
      const asked = await as('writer').use('ask_for_review', { ...subject, rev });
      expect(asked.text).toMatch(/^rev: Somebody saved this/);
      expect((await read(id)).form.title).toBe(`Mine ${rev}`);
    });

    it.each([
      ['get_document', { collection: 'users', id: 'x', locale: 'en' }, /^collection: /],
      ['get_document', { collection: 'pages', id: 'not-there', locale: 'en' }, /^id: There is no such document/],
      ['get_document', { collection: 'pages', id: 'x', locale: 'xx' }, /^locale: /],
      ['search_documents', { brand: 'nobodys' }, /^brand: /],
      ['search_documents', { brand: 'hollyhock', limit: 1e6 }, /^limit: /],
      ['get_contract', { section: '__proto__' }, /^section: There is no section/],
      [
        'update_document',
        { collection: 'pages', id: 'x', locale: 'en', rev: 1, form: {}, state: 'published' },
        /state/,
      ],
      ['create_page', { brand: 'hollyhock', template: 'constructor', title: 'A' }, /^template: /],
    ])('%s of %j', async (tool, given, said) => {
      const { isError, text } = await as('writer').use(tool, given);
      expect(isError).toBe(true);
      expect(text).toMatch(said);
    });

    it('a tool there is not', async () => {
      await expect(as('writer').use('publish_document')).rejects.toThrow('There is no tool "publish_document"');
    });
  });

  it('carry a large page there and back', async () => {
    const body = `${'A long paragraph about beans and how they climb. '.repeat(200)}\n`;
    const sections = Array.from({ length: 50 }, (_, index) => ({ section: 'rich-text', title: `Part ${index}`, body }));
    const made = await as('writer').use('create_page', {
      ...{ brand: 'hollyhock', template: 'legal', title: 'Everything about beans', sections },
    });
    expect(made.isError, made.text).toBe(false);
    const { form } = await read(made.content.id);
    expect(form.sections).toHaveLength(50);
    expect(form.sections[49].body.trim()).toBe(body.trim());
    expect(JSON.stringify(form).length).toBeGreaterThan(450_000);
  });
});
