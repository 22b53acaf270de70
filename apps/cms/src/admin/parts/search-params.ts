import type { AdminViewServerProps } from 'payload';

/** Get one of the things an address asks for; undefined where it is not there, or there several times. */
export function asked(searchParams: AdminViewServerProps['searchParams'], name: string): string | undefined {
  const value = searchParams?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
