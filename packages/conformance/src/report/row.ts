/** How one behaviour of a component ended in a target. */
export interface Row {
  component: string;
  target: string;
  behaviour: string;
  result: 'passed' | 'failed';
  /** Why it failed; empty where it passed. */
  reason: string;
}
