import { styleText } from 'node:util';
import { SourceError } from '@pantograph/content';
import type { PublishResult, Refusal } from '@pantograph/publisher';
import type { Publication } from '../publication/open-publication.js';
import { reasonOf } from '../reason-of.js';
import { printFindings } from '../terminal/print-findings.js';

/** Addresses that one line names; the rest is counted. */
const mostAddresses = 3;

/** Says what a watching publisher does: a line for each publish, and once for what keeps it from publishing. */
export class WatchReport {
  readonly #publication: Publication;
  readonly #json: boolean;
  readonly #sources: readonly string[];
  /** Findings that were told; they are told again when they come back. */
  #told = new Set<string>();
  /** Names what was said of a source that does not answer, and of a publish that failed. */
  #silence: string | undefined;
  #failure: string | undefined;

  constructor(publication: Publication, json: boolean, sources: readonly string[]) {
    this.#publication = publication;
    this.#json = json;
    this.#sources = sources;
  }

  /** Say that all is published and what is followed from now on. */
  follows(): void {
    if (this.#json) this.#line({ event: 'following', sources: this.#sources });
    else console.log(styleText('dim', `following ${this.#sources.join(', ')}; end it with Ctrl+C`));
  }

  published(result: PublishResult): void {
    this.answered();
    this.#failure = undefined;
    const addresses = this.#publication.addressesOf(result.touched);
    if (this.#json) {
      this.#line({ event: 'published', ...result, addresses });
      return;
    }
    this.#tellFindings(result);
    const { written, removed, ms } = result;
    const count = `${written} written${removed > 0 ? `, ${removed} removed` : ''} in ${ms} ms`;
    const more = addresses.length > mostAddresses ? `, and ${addresses.length - mostAddresses} more` : '';
    const named = addresses.length > 0 ? `: ${addresses.slice(0, mostAddresses).join(', ')}${more}` : '';
    console.log(`${styleText('green', 'live')} ${count}${named}`);
  }

  /** Say, once, why something cannot be done now. */
  failed(error: unknown): void {
    const { message, fix } = reasonOf(error);
    const isSilence = error instanceof SourceError;
    // Why there is no answer may be said in other words each time; what is to be done stays the same.
    const name = isSilence ? fix : message;
    if (name === (isSilence ? this.#silence : this.#failure)) return;
    if (isSilence) this.#silence = name;
    else this.#failure = name;
    if (this.#json) this.#line({ event: isSilence ? 'away' : 'failed', error: { message, fix } });
    else console.error(`${styleText('red', 'error')} ${message} ${fix} It is tried again until it works.`);
  }

  /** Say, once, that a source answers again. */
  answered(): void {
    if (this.#silence === undefined) return;
    this.#silence = undefined;
    if (this.#json) this.#line({ event: 'back' });
    else console.log(`${styleText('green', 'back')} The source answers again.`);
  }

  #tellFindings({ refused, warnings }: PublishResult): void {
    const all = [
      ...warnings.map((entry: Refusal) => ({ rule: '', severity: 'warning' as const, ...entry })),
      ...refused.map((entry: Refusal) => ({ rule: '', severity: 'error' as const, ...entry })),
    ].map((finding) => ({ finding, name: JSON.stringify(finding) }));
    printFindings(all.filter(({ name }) => !this.#told.has(name)).map(({ finding }) => finding));
    this.#told = new Set(all.map(({ name }) => name));
  }

  #line(value: object): void {
    process.stdout.write(`${JSON.stringify(value)}\n`);
  }
}
