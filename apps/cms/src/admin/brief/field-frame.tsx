'use client';

import { type ReactNode, useId } from 'react';
import { useBrief } from './brief-context.ts';

interface FrameProps {
  path: string;
  label: string;
  help?: string | undefined;
  /** Whether another may stand beside it. */
  isShort?: boolean;
  /** How many characters are written, and how many there may be. */
  used?: { length: number; max: number } | undefined;
  children(control: { id: string; 'aria-describedby': string; 'aria-invalid': boolean; disabled: boolean }): ReactNode;
}

/** What stands around a control of the brief: its name, how much of its room is used, what is wrong, what helps. */
export function FieldFrame({ path, label, help, isShort = false, used, children }: FrameProps) {
  const { problems, isReadOnly } = useBrief();
  const id = useId();
  const problem = problems.get(path);
  return (
    <div className={isShort ? 'brief-field brief-field--short' : 'brief-field'} data-brief-path={path}>
      <span className="document-label">
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
        {used && used.length > 0 && Number.isFinite(used.max) && <Counter {...used} />}
      </span>
      {children({
        id,
        'aria-describedby': `${id}-problem ${id}-help`,
        'aria-invalid': problem !== undefined,
        disabled: isReadOnly,
      })}
      <p className="brief-field__problem" id={`${id}-problem`} aria-live="polite">
        {problem}
      </p>
      {help !== undefined && (
        <p className="brief-field__help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}

function Counter({ length, max }: { length: number; max: number }) {
  const over = length - max;
  const tone = over > 0 ? ' document-label__counter--over' : length > max * 0.9 ? ' document-label__counter--near' : '';
  return (
    <span className={`document-label__counter${tone}`}>
      {over > 0 ? `${over} too many: ${length}/${max}` : `${length}/${max}`}
      <span className="pg-unseen"> characters</span>
    </span>
  );
}
