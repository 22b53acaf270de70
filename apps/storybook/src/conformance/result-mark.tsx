import type { Row } from './report.js';

/** A mark for how a behaviour ended, with its word for whoever does not see it. A behaviour that is not there has none. */
export function ResultMark({ row }: { row: Row | undefined }) {
  if (!row) {
    return (
      <span className="matrix__none">
        <span aria-hidden="true">–</span>
        <span className="matrix__word">does not have it</span>
      </span>
    );
  }
  const isPassed = row.result === 'passed';
  return (
    <span className={isPassed ? 'matrix__mark' : 'matrix__mark matrix__mark--failed'}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={isPassed ? 'm5 12.5 4.5 4.5L19 7.5' : 'M6 6l12 12M18 6 6 18'} />
      </svg>
      <span className="matrix__word">{row.result}</span>
    </span>
  );
}
