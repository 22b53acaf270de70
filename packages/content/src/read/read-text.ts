import { isUtf8 } from 'node:buffer';
import type { Finding } from '@pantograph/contract';

/** The largest text file that is read, in bytes. The longest post in the wild that we know has 0.85 MB. */
export const largestText = 2_000_000;

export type ReadText = { text: string; finding?: undefined } | { text?: undefined; finding: Finding };

/** Say whether a text file is too large, before it is read. */
export function tooLarge(bytes: number): Finding | undefined {
  if (bytes <= largestText) return undefined;
  const size = (bytes / 1_000_000).toFixed(1);
  return problem(
    `The file has ${size} MB; a document may have at most ${largestText / 1_000_000} MB.`,
    'Split it, or move pictures and data it contains into media/.',
  );
}

/** Decode the content of a text file; what is not text, or empty, gives a finding. */
export function readText(content: Buffer): ReadText {
  if (content.length === 0)
    return { finding: problem('The file is empty.', 'Write the document, or delete the file.') };
  if (!isUtf8(content)) {
    const isUtf16 = (content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff);
    return {
      finding: problem(
        `The file is not UTF-8${isUtf16 ? ' but UTF-16' : ''}.`,
        'Save it again with the encoding UTF-8; every editor offers it.',
      ),
    };
  }
  const text = content.toString('utf8').replace(/^\ufeff/, '');
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    return {
      finding: {
        ...problem(
          'The file contains a NUL character; it may be broken or not a text at all.',
          'Save it again as plain text.',
        ),
        line: text.slice(0, nul).split('\n').length,
      },
    };
  }
  if (text.trim() === '') return { finding: problem('The file is empty.', 'Write the document, or delete the file.') };
  return { text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text };
}

function problem(message: string, fix: string): Finding {
  return { rule: 'file', severity: 'error', path: '', message, fix };
}
