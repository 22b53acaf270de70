'use client';

import { useForm } from '@payloadcms/ui';
import { useCallback } from 'react';
import { jumpToField, rowOpener } from './jump-to-field.ts';

/** Get what shows the field of a path in the form around a component. */
export function useJump(): (path: string) => void {
  const { getFields, dispatchFields } = useForm();
  return useCallback(
    (path) => jumpToField(path, rowOpener(getFields(), dispatchFields as never)),
    [getFields, dispatchFields],
  );
}
