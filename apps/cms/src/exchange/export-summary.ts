import type { PayloadRequest } from 'payload';
import { whatComes } from '../desk/what-happens.ts';
import { brandOf } from '../project/brands.ts';
import { languageName } from '../project/language-name.ts';
import type { WorkflowRow } from '../workflow/rows.ts';
import type { ExportState } from './export-files.ts';

const mostListed = 500;

/** Gathers what an export holds, for the README.md in it: what is not in the files, nobody is to miss unawares. */
export class ExportSummary {
  readonly #brand: string;
  readonly #state: ExportState;
  readonly #counts = new Map<string, number>();
  readonly #notLive: string[] = [];

  constructor(brand: string, state: ExportState) {
    this.#brand = brand;
    this.#state = state;
  }

  count(path: string): void {
    const [, folder = '', ...below] = path.split('/');
    const kind = below.length > 0 ? `${folder}/` : folder;
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
  }

  /** Note a file that is written and not live as it is. */
  notLive(path: string, row: WorkflowRow | undefined): void {
    const state = row?.state ?? 'draft';
    const live = row?.live === 'yes' ? '; an earlier version is live' : '';
    this.#notLive.push(`- \`${path.slice(this.#brand.length + 1)}\`: ${state}${live}`);
  }

  async write(req: PayloadRequest): Promise<string> {
    const { name } = brandOf(this.#brand);
    const counts = [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1));
    const coming = await whatComes(req, [this.#brand]);
    const moments = coming.map(({ kind, collection, title, locale, at }) => {
      const what = kind === 'publish' ? 'goes live' : 'comes down';
      return `- ${at}: “${title}” (${collection}, ${languageName(locale)}) ${what}`;
    });
    return [
      `# ${name}: what is ${this.#state}`,
      'Files of the `files` source of Pantograph, from its CMS. They read back as the same documents, in another CMS too.',
      counts.map(([kind, count]) => `- \`${kind}\`: ${count}`).join('\n'),
      ...(this.#state === 'live'
        ? ['Drafts, and changes that are not live yet, are not here; an export of what is written has them.']
        : [
            '## Not live as it is written',
            'These say `status: draft` or `archived`. Approvals are not exported: a draft is reviewed anew.',
            listed(this.#notLive.sort(), 'All is live.'),
          ]),
      '## What goes live and comes down',
      'Moments are not exported: set them again, once what they are of is approved.',
      listed(moments, 'No moments are set.'),
      '## What is not here',
      'Accounts, comments, versions and the audit trail; webhooks and their secrets; leads, which are personal data and have a CSV of ' +
        'their own.',
    ]
      .join('\n\n')
      .concat('\n');
  }
}

function listed(lines: readonly string[], none: string): string {
  if (lines.length === 0) return none;
  const more = lines.length - mostListed;
  return [...lines.slice(0, mostListed), ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}
