import { describe, expect, test } from 'vitest';
import { fileOf, pathOf } from '../../src/model/file-of.ts';
import { formOfFile } from '../../src/model/form-of-file.ts';

describe('the file of a document', () => {
  test.each([
    ['pages', 'pilot', 'en', 'pages/pilot.yaml'],
    ['pages', 'pilot', 'pt-BR', 'pages/pilot.pt-BR.yaml'],
    ['pages', 'ports/hamburg', 'de', 'pages/ports/hamburg.de.yaml'],
    ['posts', 'night-shift', 'en', 'posts/night-shift.md'],
    ['authors', 'ines-harder', 'de', 'authors/ines-harder.de.yaml'],
    ['settings', 'settings', 'en', 'settings.yaml'],
    ['settings', 'settings', 'ar', 'settings.ar.yaml'],
    // Without its language the key would be taken for one.
    ['posts', 'what-is.js', 'en', 'posts/what-is.js.en.md'],
  ] as const)('of %s %s in %s lies at %s', (collection, key, locale, path) => {
    expect(pathOf(collection, key, locale, 'en')).toBe(path);
  });

  test('is YAML as people write it', () => {
    const form = {
      template: 'home',
      title: 'Tidewater: know',
      description: `A long line of ${'words '.repeat(30)}that stays one.`,
      event: { start: '2027-05-14' },
      sections: [{ section: 'rich-text', body: 'One.\n\n- Two\n' }],
    };
    const { text } = fileOf('pages', 'home', 'en', form, 'en');
    expect(text).toBe(
      [
        'template: home',
        "title: 'Tidewater: know'",
        `description: ${form.description}`,
        'event:',
        "  start: '2027-05-14'",
        'sections:',
        '  - section: rich-text',
        '    body: |',
        '      One.',
        '',
        '      - Two',
        '',
      ].join('\n'),
    );
    expect(formOfFile('pages', text).form).toEqual(form);
  });

  test.each(['Text.\n', '', '---\nA rule above.\n', 'Ends without a line end', '    code\n'])(
    'of a post keeps its body %j',
    (body) => {
      const form = { title: 'T', date: '2027-05-14', tags: ['A: b'], body };
      const { text } = fileOf('posts', 'a', 'en', form, 'en');
      expect(text).toMatch(/^---\ntitle: T\n/);
      expect(formOfFile('posts', text).form).toEqual(form);
    },
  );
});

describe('what is no form', () => {
  test.each([
    ['posts', '# A title\n', 'The post has no front matter.'],
    ['pages', '- a\n- b\n', 'The file holds no fields with values.'],
    ['pages', 'title: "open\n', /^The file cannot be read: Missing closing "quote/],
    ['pages', 'title: a\ntitle: b\n', /^The file cannot be read: Map keys must be unique/],
  ] as const)('in %s is found: %j', (collection, text, message) => {
    const { form, finding } = formOfFile(collection, text);
    expect(form).toBeUndefined();
    expect(finding?.message).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });
});
