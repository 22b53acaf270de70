'use client';

import { useField } from '@payloadcms/ui';

/** Says that a picture tells nothing: its text is then empty, which is not the same as not written yet. */
export function OnlyDecorates({ path }: { path: string }) {
  const { value, setValue, disabled } = useField<string | null>({ path });
  if (value) return null;
  return (
    <label className="document-decorates">
      <input
        type="checkbox"
        checked={value === ''}
        disabled={disabled}
        onChange={({ target }) => setValue(target.checked ? '' : null)}
      />
      It only decorates. Whoever cannot see it misses nothing.
    </label>
  );
}
