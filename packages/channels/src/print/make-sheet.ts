import type { ChannelFinding, ChannelSetting } from '../channel.js';
import type { ChannelDocument } from '../document/channel-document.js';
import { type SetSheet, type SheetForm, setSheet } from './set-sheet.js';
import { type SheetData, sheetData } from './sheet-data.js';
import { logoOf, pictureOf, type SheetPicture, unreadable } from './sheet-pictures.js';
import type { SheetSection } from './sheet-sections.js';
import { typesetter } from './typesetter.js';
import { unsetWords } from './unset-words.js';

export type PrintFinding = Omit<ChannelFinding, 'channel' | 'format'>;

/** A sheet of paper in millimetres. */
export interface Sheet {
  format: string;
  width: number;
  height: number;
}

/** Set a document on one sheet, and tell what found no room on it; undefined where not even its beginning has. */
export async function makeSheet(
  document: ChannelDocument,
  setting: ChannelSetting,
  sheet: Sheet,
  report: (finding: PrintFinding) => void,
  form: SheetForm,
): Promise<Uint8Array | undefined> {
  const { brand, locale } = setting;
  const picture = await pictureOf(document, setting, report);
  const logo = logoOf(setting, report);
  const compiler = await typesetter(brand, locale);
  const setWith = (shown: SheetPicture | undefined): { data: SheetData; set: SetSheet | undefined } => {
    const data = sheetData(document, setting, sheet, shown !== undefined);
    return { data, set: setSheet(compiler, data, brand, { logo, picture: shown }, form) };
  };
  const { data, set } = withPicture(setWith, picture, report);
  for (const finding of unsetWords(document, brand.fonts)) report(finding);
  if (!set) {
    report({
      rule: 'print-room',
      severity: 'error',
      path: 'title',
      message: 'The title and the first words fill more than a page, so there is no sheet.',
      fix: 'Shorten the title, the description or the legal line.',
    });
    return undefined;
  }
  for (const place of set.left) {
    const section = data.sections[place];
    if (section) report(noRoom(section));
  }
  return set.content;
}

/** A picture that is broken stops the typesetter: the sheet is then made without. */
function withPicture<Made>(
  make: (picture: SheetPicture | undefined) => Made,
  picture: SheetPicture | undefined,
  report: (finding: PrintFinding) => void,
): Made {
  if (!picture) return make(undefined);
  try {
    return make(picture);
  } catch {
    const made = make(undefined);
    report(unreadable(picture.path));
    return made;
  }
}

function noRoom({ index, name, pieces }: SheetSection): PrintFinding {
  const title = pieces.find((piece) => piece.kind === 'text' && (piece.role === 'title' || piece.role === 'kicker'));
  const named = title?.kind === 'text' ? `“${title.text}”` : `the section "${name}"`;
  return {
    rule: 'print-room',
    severity: 'warning',
    path: `sections.${index}`,
    message: `There is no room on the page for ${named}; it was left out whole.`,
    fix: 'Shorten what stands before it, or leave it to the web page, which the code leads to.',
  };
}
