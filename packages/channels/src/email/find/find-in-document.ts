import { sections } from '@pantograph/components';
import type { ChannelFinding } from '../../channel.js';
import type { ChannelDocument } from '../../document/channel-document.js';
import { countGraphemes } from '../../fit/graphemes.js';
import { isWrittenOtherWay } from '../../fit/is-written-other-way.js';
import { foldSection, type Piece } from '../../fold/fold-section.js';
import { emailLimits } from '../limits.js';
import { findMergeProblems } from './find-merge-problems.js';
import { finding } from './finding.js';

/** Find what is wrong with a document as an email, whatever service sends it. */
export function findInDocument(document: ChannelDocument): ChannelFinding[] {
  const { title, description, locale } = document;
  const findings: ChannelFinding[] = [];
  const long = (path: string, what: string, text: string, most: number) => {
    const length = countGraphemes(text);
    if (length <= most) return;
    findings.push(
      finding(
        'email-length',
        path,
        `The ${what} has ${length} characters; inboxes show ${most}.`,
        `Say it in ${most}.`,
      ),
    );
  };
  long('title', 'subject', title, emailLimits.subjectCharacters);
  long('description', 'preheader', description, emailLimits.preheaderCharacters);
  if (title.trim() === '') {
    findings.push(
      finding('email-subject', 'title', 'The message has no subject.', 'Write one; inboxes show it first.', 'error'),
    );
  }
  let isOtherWay = false;
  for (const [path, text] of texts(document)) {
    findings.push(...findMergeProblems(path, text));
    if (isOtherWay || !isWrittenOtherWay(text, locale)) continue;
    isOtherWay = true;
    findings.push(
      finding(
        'email-direction',
        path,
        `A text is read from right to left, and the message is in "${locale}", from left to right.`,
        'Give the document the language of its words.',
      ),
    );
  }
  document.sections.forEach(({ section }, index) => {
    if (section in sections) return;
    findings.push(
      finding(
        'email-section',
        `sections.${index}.section`,
        `There is no section "${section}"; the message goes without it.`,
        'Choose another section.',
        'error',
      ),
    );
  });
  return findings;
}

function* texts(document: ChannelDocument): Generator<[path: string, text: string]> {
  const { title, description, legal, action, copy, image } = document;
  yield ['title', title];
  yield ['description', description];
  if (image) yield ['image.alt', image.alt];
  if (action) {
    yield ['action.label', action.label];
    yield ['action.href', action.href];
  }
  if (legal) yield ['legal', legal];
  for (const [name, text] of Object.entries(copy ?? {})) {
    if (/^email(\.|$)/.test(name)) yield [`copy.${name}`, text];
  }
  for (const [index, { section, ...props }] of document.sections.entries()) {
    const contract = sections[section];
    if (contract) yield* pieceTexts(foldSection(contract, props), `sections.${index}`);
  }
}

function* pieceTexts(pieces: readonly Piece[], at: string): Generator<[string, string]> {
  for (const piece of pieces) {
    const path = `${at}.${piece.path}`;
    if (piece.kind === 'text') yield [path, piece.text];
    else if (piece.kind === 'rich-text') yield [path, piece.html];
    else if (piece.kind === 'picture') yield [`${path}.alt`, piece.alt];
    else if (piece.kind === 'group') yield* pieceTexts(piece.pieces, at);
    else {
      yield [`${path}.label`, piece.label];
      yield [`${path}.href`, piece.href];
    }
  }
}
