import type { Channel, ChannelFinding, ChannelOutput, ChannelResult, ChannelSetting } from '../channel.js';
import type { ChannelDocument } from '../document/channel-document.js';
import { formatsAsked } from '../document/formats-asked.js';
import { makeSheet, type PrintFinding } from './make-sheet.js';
import type { SheetForm } from './set-sheet.js';

const types: Readonly<Record<SheetForm, string>> = { pdf: 'application/pdf', svg: 'image/svg+xml' };

/** A document on one sheet of paper, with a code that leads back to its page. */
export const print: Channel = {
  name: 'print',
  label: 'Print',
  description: 'One page as PDF, for the printer or to be sent, with a QR code that carries the campaign.',
  formats: [
    {
      name: 'a4',
      label: 'A4',
      limits: { widthMm: 210, heightMm: 297, pages: 1 },
      source: 'ISO 216:2007, https://www.iso.org/standard/36631.html',
    },
    {
      name: 'letter',
      label: 'US Letter',
      limits: { widthMm: 215.9, heightMm: 279.4, pages: 1 },
      source:
        'ANSI/ASME Y14.1, https://www.asme.org/codes-standards/find-codes-standards/y14-1-drawing-sheet-size-format',
    },
  ],
  render: (document, setting) => makeSheets(document, setting, 'pdf'),
};

/** Draw the sheets of a document as SVG, to be looked at; what is printed is set the same. */
export function drawSheets(document: ChannelDocument, setting: ChannelSetting): Promise<ChannelResult> {
  return makeSheets(document, setting, 'svg');
}

async function makeSheets(document: ChannelDocument, setting: ChannelSetting, form: SheetForm): Promise<ChannelResult> {
  const findings: ChannelFinding[] = [];
  const outputs: ChannelOutput[] = [];
  for (const { name: format, limits } of formatsAsked(print.formats, setting)) {
    const report = (finding: PrintFinding) => findings.push({ ...finding, channel: 'print', format });
    const sheet = { width: Number(limits.widthMm), height: Number(limits.heightMm) };
    const content = await makeSheet(document, setting, { format, ...sheet }, report, form);
    const file = `${format}.${form}`;
    if (content) outputs.push({ channel: 'print', format, file, type: types[form], content });
  }
  return { outputs, findings };
}
