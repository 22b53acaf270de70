/** Collects the body of a function that builds one string: literals and values in a row become one statement. */
export class HtmlWriter {
  readonly #lines: string[] = [];
  #row: string[] = [];
  #text = '';
  #depth: number;

  constructor(
    readonly variable: string,
    depth = 1,
  ) {
    this.#depth = depth;
  }

  get depth(): number {
    return this.#depth;
  }

  /** Add HTML as it stands. */
  literal(html: string): void {
    this.#text += html;
  }

  /** Add the value of an expression that gives HTML. */
  value(code: string): void {
    this.#endText();
    this.#row.push(code);
  }

  /** Add a statement that opens a block, or one that stands alone. */
  statement(code: string): void {
    this.#endRow();
    this.#lines.push(this.#indent + code);
  }

  /** Add statements that another writer of this depth has collected. */
  append(lines: readonly string[]): void {
    this.#endRow();
    this.#lines.push(...lines);
  }

  /** Add a block, and the one that stands in its place where the condition does not hold. */
  block(open: string, body: () => void, otherwise?: () => void): void {
    this.statement(open);
    this.#indented(body);
    if (otherwise) {
      this.#lines.push(`${this.#indent}} else {`);
      this.#indented(otherwise);
    }
    this.#lines.push(`${this.#indent}}`);
  }

  /** Give all of it as one expression, or undefined where it took statements. */
  expression(): string | undefined {
    this.#endText();
    return this.#lines.length > 0 ? undefined : this.#row.join(' + ') || "''";
  }

  /** Give all of it as statements; the variable holds the result. */
  statements(): string[] {
    this.#endRow();
    return this.#lines;
  }

  get #indent(): string {
    return '  '.repeat(this.#depth);
  }

  #indented(body: () => void): void {
    this.#depth += 1;
    body();
    this.#endRow();
    this.#depth -= 1;
  }

  #endText(): void {
    if (this.#text !== '') this.#row.push(quote(this.#text));
    this.#text = '';
  }

  #endRow(): void {
    this.#endText();
    if (this.#row.length > 0) this.#lines.push(`${this.#indent}${this.variable} += ${this.#row.join(' + ')};`);
    this.#row = [];
  }
}

function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
