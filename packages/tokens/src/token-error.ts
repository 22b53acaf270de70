import type { Finding } from '@pantograph/contract';

/** Says that a brand cannot be used, and holds every reason. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
  readonly brand: string;
  readonly findings: readonly Finding[];

  constructor(brand: string, findings: readonly Finding[]) {
    super(`The brand "${brand}" cannot be used.\n${findings.map(line).join('\n')}`);
    this.brand = brand;
    this.findings = findings;
  }
}

function line({ file, line: number, path, message, fix }: Finding): string {
  const place = [file && `${file}${number ? `:${number}` : ''}`, path].filter(Boolean).join(' ');
  return `  ${place}: ${message} ${fix}`;
}
