/** Get where a document is edited, in a language where one is meant. */
export function editAddress(collection: string, document: string, locale?: string): string {
  const query = locale === undefined ? '' : `?locale=${encodeURIComponent(locale)}`;
  return `/admin/collections/${collection}/${document}${query}`;
}

/** Make an address with what it is asked for; what is undefined or empty is left out. */
export function withQuery(path: string, query: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
