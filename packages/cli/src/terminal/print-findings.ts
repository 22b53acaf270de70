import { styleText } from 'node:util';
import type { Finding } from '@pantograph/contract';

/** Print findings for a person, grouped by file: place, what is wrong, how to mend it. */
export function printFindings(findings: readonly Finding[], stream: NodeJS.WriteStream = process.stderr): void {
  const groups = Map.groupBy(findings, ({ file }) => file ?? '');
  for (const [file, group] of groups) {
    stream.write(`\n${styleText('bold', file || 'Project')}\n`);
    for (const { severity, line, path, message, fix, rule } of group) {
      const sign = severity === 'error' ? styleText('red', 'error  ') : styleText('yellow', 'warning');
      const place = [line === undefined ? '' : `line ${line}`, path].filter(Boolean).join(', ');
      stream.write(`  ${sign} ${place ? `${place}: ` : ''}${message} ${fix} ${styleText('dim', rule)}\n`);
    }
  }
}
