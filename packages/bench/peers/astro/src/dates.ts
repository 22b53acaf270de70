const options = { day: 'numeric', year: 'numeric', timeZone: 'UTC' } as const;

export const long = new Intl.DateTimeFormat('en-GB', { ...options, month: 'long' });
export const short = new Intl.DateTimeFormat('en-GB', { ...options, month: 'short' });
export const day = (date: Date) => date.toISOString().slice(0, 10);
