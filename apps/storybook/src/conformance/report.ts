/** How one behaviour of a component ended in a target, as `npm run test:conformance` writes it. */
export interface Row {
  component: string;
  target: string;
  behaviour: string;
  result: 'passed' | 'failed';
  /** Why it failed; empty where it passed. */
  reason: string;
}

const files = import.meta.glob<readonly Row[]>('../../../../reports/conformance.json', {
  eager: true,
  import: 'default',
});

/** The rows of the last run on this machine; none where there was no run. */
export const report: readonly Row[] = Object.values(files)[0] ?? [];
