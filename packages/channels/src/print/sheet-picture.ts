import type { ChannelFinding, ChannelSetting } from '../channel.js';
import type { ChannelDocument } from '../document/channel-document.js';
import { makeSheet } from './make-sheet.js';
import { print } from './print.js';

/** A sheet to be looked at; `svg` is missing where not even its beginning has room. */
export interface SheetPicture {
  svg?: string;
  findings: ChannelFinding[];
}

/** Draw a sheet as SVG, letters as shapes: the same that the PDF shows. `format` is one of the print channel. */
export async function sheetPicture(
  document: ChannelDocument,
  setting: ChannelSetting,
  format: string,
): Promise<SheetPicture> {
  const findings: ChannelFinding[] = [];
  const limits = print.formats.find(({ name }) => name === format)?.limits;
  if (!limits) throw new RangeError(`There is no sheet "${format}".`);
  const sheet = { format, width: Number(limits.widthMm), height: Number(limits.heightMm) };
  const content = await makeSheet(
    document,
    setting,
    sheet,
    (finding) => findings.push({ ...finding, channel: 'print', format }),
    'svg',
  );
  return { ...(content && { svg: withoutLinks(new TextDecoder().decode(content)) }), findings };
}

/** A picture leads nowhere, and Typst writes addresses as they are, "&" and all. */
function withoutLinks(svg: string): string {
  return svg.replace(/<a\b[^>]*>/g, '<g>').replaceAll('</a>', '</g>');
}
