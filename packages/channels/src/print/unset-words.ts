import type { FontFile } from '@pantograph/tokens/brand';
import { unsetSigns } from '../card/unset-signs.js';
import type { ChannelDocument } from '../document/channel-document.js';
import type { PrintFinding } from './make-sheet.js';

/** Find signs that the brand's fonts do not have: emoji stay away from paper, letters would be empty boxes. */
export function unsetWords(
  { title, description, sections, action, legal }: ChannelDocument,
  fonts: readonly FontFile[],
): PrintFinding[] {
  const places: [string, unknown][] = [
    ['title', title],
    ['description', description],
    ...sections.map((section, index): [string, unknown] => [`sections.${index}`, Object.values(section)]),
    ['action.label', action?.label],
    ['legal', legal],
  ];
  return places.flatMap(([path, value]): PrintFinding[] => {
    const { emoji, letters } = unsetSigns(JSON.stringify(value ?? ''), fonts);
    const found = (signs: readonly string[]) => [...new Set(signs)].join(' ');
    return [
      ...(emoji.length === 0
        ? []
        : [signs('warning', path, `${found(emoji)} is left out: it is in no font of the brand.`)]),
      ...(letters.length === 0
        ? []
        : [signs('error', path, `No font of the brand has ${found(letters)}; empty boxes are printed instead.`)]),
    ];
  });
}

function signs(severity: PrintFinding['severity'], path: string, message: string): PrintFinding {
  const fix = 'Write it in letters that the brand has, or add a font to brand.yaml.';
  return { rule: 'print-signs', severity, path, message, fix };
}
