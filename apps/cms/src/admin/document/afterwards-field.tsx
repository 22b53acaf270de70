'use client';

import { useId } from 'react';
import type { Afterwards } from '../../workflow/rows.ts';
import { PageChoice } from './page-choice.tsx';

/** What is chosen so far: gone, or where readers are led. */
export interface AfterwardsChoice {
  kind: 'gone' | 'to';
  to: string;
}

/** Make what the CMS takes of what was chosen; undefined while a page is still to be chosen. */
export function afterwardsOf({ kind, to }: AfterwardsChoice): Afterwards | undefined {
  if (kind === 'gone') return { gone: true };
  return to === '' ? undefined : { to };
}

/** Ask what answers at the address of what is taken down. */
export function AfterwardsField({
  value,
  onChange,
}: {
  value: AfterwardsChoice;
  onChange: (value: AfterwardsChoice) => void;
}) {
  const name = useId();
  return (
    <fieldset className="document-choices">
      <legend>Who follows an old link then</legend>
      <label>
        <input
          type="radio"
          name={name}
          checked={value.kind === 'to'}
          onChange={() => onChange({ ...value, kind: 'to' })}
        />
        is led to another page
      </label>
      {value.kind === 'to' && <PageChoice value={value.to} onChange={(to) => onChange({ ...value, to })} />}
      <label>
        <input
          type="radio"
          name={name}
          checked={value.kind === 'gone'}
          onChange={() => onChange({ ...value, kind: 'gone' })}
        />
        is told that it is gone for good
      </label>
    </fieldset>
  );
}
