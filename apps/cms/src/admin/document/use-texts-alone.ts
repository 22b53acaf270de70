import { useAuth } from '@payloadcms/ui';
import { onlyTranslates } from '../../access/permissions.ts';
import type { Person } from '../../access/roles.ts';

/** Tell whether whoever is signed in changes only texts: what all languages share is there to be read. */
export function useTextsAlone(): boolean {
  const { user } = useAuth();
  return onlyTranslates((user as unknown as Person | null)?.role);
}
