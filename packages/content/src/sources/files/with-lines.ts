import type { Finding } from '@pantograph/contract';

/** Add to each finding the line of its path in a file's YAML, which begins `offset` lines down. */
export async function withLines(findings: readonly Finding[], yaml: string, offset = 0): Promise<Finding[]> {
  if (findings.every(({ line, path }) => line !== undefined || path === 'body')) return [...findings];
  const { findLine } = await import('../../read/find-line.js');
  return findings.map((finding) => {
    if (finding.line !== undefined || finding.path === 'body') return finding;
    const line = findLine(yaml, finding.path);
    return line === undefined ? finding : { ...finding, line: line + offset };
  });
}
