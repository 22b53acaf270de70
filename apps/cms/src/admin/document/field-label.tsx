'use client';

import { FieldLabel as PayloadLabel, useFormFields } from '@payloadcms/ui';
import { plainText } from '../../model/plain-text.ts';

interface LabelProps {
  path: string;
  field: { type: string };
  label: string;
  needed: boolean;
  /** Whether an empty text says something, which no text at all does not. */
  mayBeEmpty?: boolean;
  /** Of characters. */
  max?: number;
}

/** Names a field, says whether it has to be written, and how much of its room is used. */
export function FieldLabel({ path, field, label, needed, mayBeEmpty = false, max }: LabelProps) {
  const isText = field.type === 'text' || field.type === 'textarea' || field.type === 'richText';
  return (
    <span className="document-label">
      <PayloadLabel label={label} path={path} />
      {needed && <Needed path={path} mayBeEmpty={mayBeEmpty} />}
      {isText && max !== undefined && <Counter path={path} max={max} />}
    </span>
  );
}

/** Marks what a document cannot be reviewed without, until it is there. */
function Needed({ path, mayBeEmpty }: { path: string; mayBeEmpty: boolean }) {
  const isWritten = useFormFields(([fields]) => {
    const { value, rows } = fields?.[path] ?? {};
    return isThere(value) || (mayBeEmpty && value === '') || Boolean(rows?.length);
  });
  return isWritten ? (
    <span className="pg-unseen">(needed)</span>
  ) : (
    <span className="document-label__needed">Needed</span>
  );
}

function Counter({ path, max }: { path: string; max: number }) {
  const length = useFormFields(([fields]) => lengthOf(fields?.[path]?.value));
  const over = length - max;
  const tone = over > 0 ? ' document-label__counter--over' : length > max * 0.9 ? ' document-label__counter--near' : '';
  return (
    <span className={`document-label__counter${tone}`}>
      {over > 0 ? (
        `${over} too many: ${length}/${max}`
      ) : (
        <>
          {length}/{max}
          <span className="pg-unseen"> characters</span>
        </>
      )}
    </span>
  );
}

function isThere(value: unknown): boolean {
  if (typeof value === 'object' && value !== null && 'root' in value) return plainText(value) !== '';
  return value !== undefined && value !== null && value !== '' && value !== 0;
}

function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  return typeof value === 'object' && value !== null ? plainText(value).length : 0;
}
