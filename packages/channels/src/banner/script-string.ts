const risky = /[<>&'\u2028\u2029]/g;

/** Write a string as a literal of JavaScript that also stands in a `<script>` of HTML. */
export function scriptString(text: string): string {
  return JSON.stringify(text.toWellFormed()).replace(
    risky,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
