/** Write a day that has no time: `14 May 2027`; nothing where there is none. */
export function dayOnly(at: string | undefined): string {
  if (at === undefined) return '';
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' }).format(
    new Date(at),
  );
}
