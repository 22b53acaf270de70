import { isSafeUrl } from '@pantograph/contract';
import type { ChannelFinding } from '../../channel.js';
import { mergeFieldNames } from '../merge/merge-field.js';
import { readMergeFields } from '../merge/read-merge-fields.js';
import { finding } from './finding.js';

/** Find what was meant as a merge field and is none, or stands in an address, which no reader's name belongs in. */
export function findMergeProblems(path: string, text: string): ChannelFinding[] {
  if (path.endsWith('.href')) return inAddress(path, text);
  return readMergeFields(text).flatMap((run) => {
    if (run.kind === 'field') return [];
    if (run.kind === 'words') return run.text.includes('{{') ? [open(path)] : [];
    const { written, reason } = run;
    if (reason === 'no-fallback')
      return [
        finding(
          'email-merge-field',
          path,
          `${written} has no fallback: nothing would stand there for readers of whom it is not known.`,
          `Write one after a stroke: ${written.replace(/\s*\|?\s*\}\}$/, '')}|there}}.`,
          'error',
        ),
      ];
    return [
      finding(
        'email-merge-field',
        path,
        reason === 'unknown' ? `There is no merge field ${written}.` : `${written} is no merge field.`,
        `Use one of ${mergeFieldNames.join(', ')}, with a fallback: {{first_name|there}}.`,
        'error',
      ),
    ];
  });
}

function open(path: string): ChannelFinding {
  return finding(
    'email-merge-field',
    path,
    'A merge field begins with {{ and does not end.',
    'Close it with }}, as in {{first_name|there}}.',
  );
}

function inAddress(path: string, href: string): ChannelFinding[] {
  if (!isSafeUrl(href))
    return [
      finding(
        'email-link',
        path,
        `The address "${href.slice(0, 80)}" could run a script; the link leads to the page instead.`,
        'Use https:, mailto: or tel:.',
        'error',
      ),
    ];
  if (!href.includes('{{')) return [];
  return [
    finding(
      'email-merge-field',
      path,
      'A merge field stands in an address, where it is not filled in.',
      'Take it out of the address.',
    ),
  ];
}
