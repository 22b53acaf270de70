const special = /[<>&\u2028\u2029]/;

/** Write data as JSON that may stand in a script element: nothing in it can close the element or open a comment. */
export function escapeJson(data: object): string {
  const json = JSON.stringify(data);
  if (!special.test(json)) return json;
  return json.replaceAll(new RegExp(special, 'g'), (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
