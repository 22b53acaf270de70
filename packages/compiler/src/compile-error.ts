import type { Finding } from '@pantograph/contract';

/** Thrown when a component cannot be compiled: everything that was found, each with its file, line and remedy. */
export class CompileError extends Error {
  override readonly name = 'CompileError';

  constructor(readonly findings: readonly Finding[]) {
    super(findings.map(describe).join('\n\n'));
  }
}

function describe({ file, line, rule, message, fix }: Finding): string {
  const place = [file, line].filter((part) => part !== undefined).join(':');
  return `${place}  ${rule}\n  ${message}\n  ${fix}`;
}
