/** How often progress is printed where there is no terminal to redraw, in milliseconds. */
const lineInterval = 5_000;
const redrawInterval = 80;
const width = 28;

/**
 * Show progress on standard error: a bar that redraws in a terminal, a line every five seconds elsewhere, nothing for
 * work that ends before that.
 */
export class ProgressBar {
  #last = Date.now();
  #drawn = false;
  readonly #stream: NodeJS.WriteStream;

  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.#stream = stream;
  }

  /** Show how far a step is. `total` is undefined while it is not known. */
  update(step: string, done?: number, total?: number): void {
    const now = Date.now();
    if (now - this.#last < (this.#stream.isTTY ? redrawInterval : lineInterval)) return;
    this.#last = now;
    const count = total ? `${done ?? 0}/${total}` : done ? String(done) : '';
    if (!this.#stream.isTTY) {
      this.#stream.write(`${step} ${count}\n`);
      return;
    }
    const filled = total ? Math.round(((done ?? 0) / total) * width) : 0;
    const bar = total ? `${'━'.repeat(filled)}${'─'.repeat(width - filled)} ` : '';
    this.#stream.write(`\r\u001b[2K${bar}${step} ${count}`);
    this.#drawn = true;
  }

  /** Clear the bar, so that what is printed next begins on a clean line. */
  clear(): void {
    if (this.#drawn) this.#stream.write('\r\u001b[2K');
    this.#drawn = false;
  }
}
