import { sections } from '@pantograph/components';
import { examples } from '@pantograph/components/examples';
import { htmlToText } from '@pantograph/pages';
import { describe, expect, test } from 'vitest';
import { channels, foldSection, type Piece } from '../../src/index.js';
import { channelSetting } from '../channel-setting.js';
import { htmlOf } from './html-of.js';
import { flat, readHtml } from './read-html.js';
import { exampleSection, sampleEmail } from './sample-email.js';

const email = channels.find(({ name }) => name === 'email');
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><path d="M0 0h4v3z"/></svg>';
const setting = channelSetting('tidewater', {
  picture: async () => ({ bytes: new TextEncoder().encode(svg), type: 'image/svg+xml' }),
});

/** A day for machines, beside which the same stands in words. */
const day = /^\d{4}-\d{2}-\d{2}$/;

/** Every run of words that a fold of a section has; fields of a form are left out, for mail has none. */
function words(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'group') return words(piece.pieces);
    if (piece.kind === 'text') return piece.role === 'input' || day.test(piece.text) ? [] : [piece.text];
    if (piece.kind === 'action') return [piece.label];
    return piece.kind === 'picture' ? [piece.alt] : htmlToText(piece.html).split(/[\s.,;:?!]+/);
  });
}

const all = Object.keys(sections).flatMap((name) =>
  Object.keys(examples[name] ?? {}).map((example) => [name, example] as const),
);

describe.each(all)('the section %s, as in %s', (name, example) => {
  const section = exampleSection(name, example);
  const document = sampleEmail({ sections: [section], locale: example.startsWith('arabic') ? 'ar' : 'en' });

  test('loses no word, in HTML or in plain text', async () => {
    const html = readHtml(await htmlOf(document, setting)).text;
    const plain = flat(await htmlOf(document, setting, 'generic', 'txt'));
    const { section: _, ...props } = section;
    const contract = sections[name];
    if (!contract) throw new Error(name);
    for (const word of words(foldSection(contract, props))) {
      expect.soft(html).toContain(flat(word));
      expect.soft(plain).toContain(flat(word));
    }
  });

  test('is made without a finding', async () => {
    const made = await email?.render(document, { ...setting, formats: ['generic'] });
    expect(made?.findings).toEqual([]);
  });
});
