const special = /[&<>"']/;
const signs = /[&<>"']/g;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Write text into an element. */
export function text(value: string): string {
  return special.test(value) ? value.replace(signs, (sign) => entities[sign] ?? sign) : value;
}

/** Write text into an attribute of the document's head, as Astro does. */
export function attribute(value: string): string {
  return value.includes('&') || value.includes('"') ? value.replace(/&/g, '&#38;').replace(/"/g, '&#34;') : value;
}

/** Write data into a script element. */
export function data(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
