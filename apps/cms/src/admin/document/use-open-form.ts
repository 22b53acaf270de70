import { useForm } from '@payloadcms/ui';
import { useEffect } from 'react';
import { formName, openForm } from './open-forms.ts';
import { useSubject } from './use-subject.ts';

/** Say that the form around a component is open, for as long as it is. */
export function useOpenForm(): void {
  const { collection, document } = useSubject();
  const { getFields } = useForm();
  useEffect(() => openForm(formName(collection, document), getFields), [collection, document, getFields]);
}
