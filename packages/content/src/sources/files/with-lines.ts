import type { Finding } from '@pantograph/contract';

/** Add to each finding the line of its path in a file's YAML, which begins `offset` lines down. */
export async function withLines(findings: readonly Finding[], yaml: string, offset = 0): Promise<Finding[]> {
  if (findings.every(({ line, path }) => line !== undefined || path === 'body')) return [...findings];
  const { lineFinder } = await import('../../read/line-finder.js');
  const findLine = lineFinder(yaml);
  return findings.map((finding) => {
    if (finding.line !== undefined || finding.path === 'body') return finding;
    const line = findLine(finding.path);
    return line === undefined ? finding : { ...finding, line: line + offset };
  });
}
