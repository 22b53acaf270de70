/**
 * Write a row of a table as RFC 4180 has it. A text that a spreadsheet would take for a formula gets an apostrophe before it:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvRow(values: readonly (string | null | undefined)[]): string {
  return `${values.map((value) => cell(value ?? '')).join(',')}\r\n`;
}

function cell(value: string): string {
  const harmless = /^\s*[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/.test(value) ? `'${value}` : value;
  return `"${harmless.replace(/"/g, '""')}"`;
}
