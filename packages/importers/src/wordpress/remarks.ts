import type { Finding } from '@pantograph/contract';
import type { ExportItem } from './export/export-item.js';

/** Gathers what has to be said of one item, each thing once, with its place in the export. */
export class Remarks {
  readonly findings: Finding[] = [];
  readonly #item: Pick<ExportItem, 'file' | 'line' | 'type' | 'id'>;

  constructor(item: Pick<ExportItem, 'file' | 'line' | 'type' | 'id'>) {
    this.#item = item;
  }

  /** Say what was changed or left out. */
  warn(message: string, fix: string): void {
    this.#add('warning', message, fix);
  }

  /** Say what could not be imported as it should be. */
  fail(message: string, fix: string): void {
    this.#add('error', message, fix);
  }

  #add(severity: Finding['severity'], message: string, fix: string): void {
    if (this.findings.some((finding) => finding.message === message)) return;
    const { file, line, type, id } = this.#item;
    this.findings.push({ rule: 'import', severity, file, line, path: `${type} ${id}`, message, fix });
  }
}
