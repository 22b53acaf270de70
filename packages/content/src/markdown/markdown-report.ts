import type { Finding } from '@pantograph/contract';

const mostWarnings = 50;

/** The rule of findings about an address that could run something. Who writes for us is told; of others it is taken out. */
export const unsafeAddress = 'safe-address';

/** Gathers what was changed or left out of a text, each thing once. */
export class MarkdownReport {
  readonly findings: Finding[] = [];

  warn(message: string, fix: string, rule = 'markdown'): void {
    if (this.findings.some((finding) => finding.message === message)) return;
    if (this.findings.length >= mostWarnings && rule !== unsafeAddress) return;
    this.findings.push({ rule, severity: 'warning', path: 'body', message, fix });
  }
}
