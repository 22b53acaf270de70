/** The ways pages write dates. */
const shapes = {
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  'short-day': { year: 'numeric', month: 'short', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  'month-alone': { month: 'long' },
  year: { year: 'numeric' },
  numbers: { year: 'numeric', month: '2-digit', day: '2-digit' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateShape = keyof typeof shapes;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Get the format for a way of writing dates. Making one takes as long as rendering a page, so each is made once. */
export function dateFormat(intl: string, shape: DateShape, timeZone: string): Intl.DateTimeFormat {
  const key = `${intl} ${shape} ${timeZone}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(intl, { ...shapes[shape], timeZone });
    formats.set(key, format);
  }
  return format;
}
