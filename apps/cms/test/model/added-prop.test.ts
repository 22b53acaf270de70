import { hero } from '@pantograph/components';
import { defineComponent, text } from '@pantograph/contract';
import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { expect, test } from 'vitest';
import { dataOf } from '../../src/model/data-of.ts';
import { makeDocumentModels } from '../../src/model/document-models.ts';
import { formOf } from '../../src/model/form-of.ts';
import { oneLanguage } from '../../src/model/one-language.ts';
import { fieldsOfGroup } from '../../src/model/to-field.ts';
import { textsOf, translationState } from '../../src/model/translation-state.ts';
import { withLanguage } from '../../src/model/with-language.ts';
import { libraryOf } from './library.ts';

test('a prop added to a contract is a field, and in forms and data, with no other edit', () => {
  const props = hero.props.extend({
    slogan: text({ label: 'Slogan', help: 'Below everything.', role: 'note', max: 30 }).optional(),
  });
  const models = makeDocumentModels({ hero: defineComponent({ ...hero, props }) });
  const library = libraryOf();
  const form = (slogan: string, title: string) => ({
    template: 'home',
    title,
    description: 'A page.',
    sections: [{ section: 'hero', title, slogan }],
  });
  const forms = { en: form('Come in.', 'Welcome'), de: form('Nur herein.', 'Willkommen') };

  const [, block] = JSON.stringify(fieldsOfGroup(models.pages.fields, { editor: lexicalEditor({}) })).split('"hero"');
  expect(block).toContain('"name":"slogan","label":"Slogan"');

  const { data, findings } = dataOf('pages', 'welcome', forms, library, models);
  expect(findings).toEqual([]);
  expect(data).toMatchObject({ sections: [{ slogan: { en: 'Come in.', de: 'Nur herein.' } }] });
  expect(formOf('pages', data, 'de', library, models)).toEqual(forms.de);
  expect(Object.values(textsOf('pages', data, 'de', library, models))).toContain('Nur herein.');
  expect(oneLanguage('pages', data, 'de', models)).toMatchObject({ sections: [{ slogan: 'Nur herein.' }] });
  const edited = withLanguage('pages', data, oneLanguage('pages', data, 'de', models), 'de', models);
  expect(formOf('pages', edited, 'en', library, models)).toEqual(forms.en);
  const { open } = translationState('pages', data, 'fr', library, {}, models);
  expect(open.map(({ label }) => label)).toContain('Section 1 (Hero) › Slogan');

  // The contract without it does not know it.
  expect(dataOf('pages', 'welcome', forms, library).findings[0]?.message).toBe('The field "slogan" is not known here.');
});
