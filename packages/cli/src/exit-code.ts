/** What the process tells a script; see docs/decisions/0006-exit-codes.md. */
export const exitCode = {
  /** All that was asked is done. */
  done: 0,
  /** The work is done, and something in the content needs a person. */
  findings: 1,
  /** Nothing was done. */
  failed: 2,
} as const;
