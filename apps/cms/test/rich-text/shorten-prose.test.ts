import { describe, expect, it } from 'vitest';
import { markdownToLexical } from '../../src/rich-text/markdown-to-lexical.ts';
import { shortenProse } from '../../src/rich-text/shorten-prose.ts';
import { context } from './context.ts';

const prose = 'the quick brown fox, as ever. It jumps over the lazy dog and runs home';
const texts = [
  prose,
  `See ${prose} www.example.org and ${prose} https://example.org/a too, or write to ${prose} one@example.org now.`,
  `1. ${prose}\n2. 2. ${prose}\n3. - ${prose}\n\n   ${prose}\n`,
  `# ${prose}\n\n## The a b c d e ##\n\n${prose}\n===\n\n- ${prose}\n- [ ] the open task of many words here\n`,
  `**${prose}** and _${prose}_, ~~${prose}~~ in the middle of*many words here*of it.`,
  `| ${prose} | b |\n| :-- | --: |\n| ${prose} | \`${prose}\` |\n`,
  `> ${prose}\n> ${prose}\n\n${prose}  \n${prose}\\\n${prose}`,
  `\`\`\`js one two three four five\n${prose}\n  ${prose}\n\`\`\`\n\n    ${prose}\n`,
  `[${prose}](page:home "${prose} here") and ![${prose}](media/a.svg) amid ${prose}.`,
  `[the long name of it all] and [the Long Name Of it all].\n\n[the long name of it all]: https://example.org\n`,
  `A <b class=one two three four five>${prose}</b> with ${prose}[^one two three four]\n\n[^one two three four]: ${prose}`,
  `وردة حمراء كبيرة في الحديقة القديمة خلف البيت، ثم شجرة عالية. It’s well-known that they’re re-read by all of us &copy; the others.`,
];

/** A letter of the private use area in a text keeps all of it from being shortened. */
const unshortened = (text: string) => {
  const state = markdownToLexical(`${text}\n\n\uE000`, context, 'post');
  return { root: { ...state.root, children: state.root.children.slice(0, -1) } };
};

describe('prose that is shortened', () => {
  it.each(texts)('comes out as it would without: %s', (text) => {
    expect(markdownToLexical(text, context, 'post')).toEqual(unshortened(text));
  });

  it('is a third of it, and comes back as it was', () => {
    const text = Array.from({ length: 20 }, () => prose).join('\n\n');
    const { short, restore } = shortenProse(text);
    expect(short.length).toBeLessThan(text.length / 3);
    expect(restore({ a: [short, 1, null] })).toEqual({ a: [text, 1, null] });
  });
});
