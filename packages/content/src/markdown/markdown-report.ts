import type { Finding } from '@pantograph/contract';

const mostWarnings = 50;

/** Gathers what was changed or left out of a text, each thing once. */
export class MarkdownReport {
  readonly findings: Finding[] = [];

  warn(message: string, fix: string): void {
    if (this.findings.length >= mostWarnings || this.findings.some((finding) => finding.message === message)) return;
    this.findings.push({ rule: 'markdown', severity: 'warning', path: 'body', message, fix });
  }
}
