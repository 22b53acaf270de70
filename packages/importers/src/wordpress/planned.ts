import { campaignSchema, shorten } from '@pantograph/content';
import { parse } from 'yaml';
import { writeYaml } from '../files/write-yaml.js';
import { limitOf } from '../text/limit-of.js';

/** The campaign that keeps when WordPress would have published what comes as drafts. */
export const plannedFile = 'campaigns/planned-in-wordpress.yaml';

const title = 'Planned in WordPress';
const introduction =
  'WordPress would have published these at the moments below. Here they are drafts: approve each, then schedule it for then.';
const line = /^(\S+) ((?:page|post):\S+) (.*)$/;
const longestBrief = limitOf(campaignSchema.shape.brief.unwrap());
const longestTitle = 80;
const mostDocuments = 1000;

interface Planned {
  /** ISO 8601, with the offset of the old site. */
  at: string;
  title: string;
}

/** Collects what was scheduled, by reference. */
export class PlannedItems {
  readonly #byName = new Map<string, Planned>();
  #hadEarlier = false;

  /** Take over what an earlier import wrote, so that exports can be imported one after the other. */
  addEarlier(yaml: string): void {
    this.#hadEarlier = true;
    const { brief } = (parse(yaml) ?? {}) as { brief?: unknown };
    for (const text of typeof brief === 'string' ? brief.split('\n') : []) {
      const [, at, name, title] = line.exec(text) ?? [];
      if (at !== undefined && name !== undefined && title !== undefined) this.#byName.set(name, { at, title });
    }
  }

  add(name: string, { at, title }: Planned): void {
    this.#byName.set(name, { at, title: shorten(title.replace(/\s+/g, ' '), longestTitle) });
  }

  /** What is no longer scheduled, or was written meanwhile, is planned no more. */
  delete(name: string): void {
    this.#byName.delete(name);
  }

  /** Write the campaign, the soonest first; undefined where nothing is planned. `left` is how many it has no room for. */
  write(): { text: string; left: number } | undefined {
    const all = [...this.#byName].sort(([, a], [, b]) => Date.parse(a.at) - Date.parse(b.at));
    const [first] = all;
    if (!first) {
      const nothing = { title, brief: 'Nothing is planned any more.' };
      return this.#hadEarlier ? { text: writeYaml(nothing), left: 0 } : undefined;
    }
    const lines: string[] = [introduction, ''];
    let room = longestBrief - introduction.length - 2;
    const listed = all.slice(0, mostDocuments).filter(([name, { at, title }]) => {
      const text = `${at} ${name} ${title}`;
      room -= text.length + 1;
      if (room >= 0) lines.push(text);
      return room >= 0;
    });
    const text = writeYaml({
      title,
      brief: lines.join('\n'),
      starts: first[1].at.slice(0, 10),
      ends: (all.at(-1) ?? first)[1].at.slice(0, 10),
      documents: listed.map(([name]) => name),
    });
    return { text, left: all.length - listed.length };
  }
}
