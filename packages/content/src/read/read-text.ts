import { isUtf8 } from 'node:buffer';
import { controlCharacters, type Finding } from '@pantograph/contract';

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

/**
 * Decode the content of a text file; what is not text, or empty, gives a finding. Control characters do too, but in a
 * text that was not written for us they are left out.
 */
export function readText(content: Buffer, isForeign = false): ReadText {
  if (content.length === 0)
    return { finding: problem('The file is empty.', 'Write the document, or delete the file.') };
  if (!isUtf8(content)) {
    const isUtf16 = (content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff);
    return {
      finding: {
        ...problem(
          `The file is not UTF-8${isUtf16 ? ' but UTF-16' : ''}.`,
          'Save it again with the encoding UTF-8; every editor offers it.',
        ),
        // What cannot be decoded is replaced by this sign, so that the first of them tells the line.
        ...(!isUtf16 && { line: lineOf(content.toString('utf8'), /\ufffd/) }),
      },
    };
  }
  const decoded = content.toString('utf8');
  const text = decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded;
  const control = controlCharacters.exec(text)?.[0];
  if (control !== undefined && text.includes('\0')) {
    return {
      finding: {
        ...problem(
          'The file contains a NUL character; it may be broken or not a text at all.',
          'Save it again as plain text.',
        ),
        line: lineOf(text, /\0/),
      },
    };
  }
  if (control !== undefined && !isForeign) {
    const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return {
      finding: {
        ...problem(
          `The file contains a control character (U+${code}), which nobody can see and no page may have.`,
          'Write this line anew.',
        ),
        line: lineOf(text, controlCharacters),
      },
    };
  }
  if (!/\S/.test(text)) return { finding: problem('The file is empty.', 'Write the document, or delete the file.') };
  const bare = control === undefined ? text : text.replaceAll(new RegExp(controlCharacters, 'g'), '');
  return { text: bare.includes('\r') ? bare.replace(/\r\n?/g, '\n') : bare };
}

function lineOf(text: string, what: RegExp): number {
  return text.slice(0, what.exec(text)?.index ?? 0).split(/\r\n|\r|\n/).length;
}

function problem(message: string, fix: string): Finding {
  return { rule: 'file', severity: 'error', path: '', message, fix };
}
