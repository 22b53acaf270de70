import type { LooseFrontMatter } from './front-matter.js';

const yes = /^(?:true|yes|on|1)$/i;
const no = /^(?:false|no|off|0)$/i;
/** What WordPress, Ghost and others call a post that is not there for everyone. */
const unpublished = /^(?:draft|pending|private|future|scheduled|trash|unpublished|archived)$/i;
const folder = /(?:^|\/)_drafts\//i;

/** Say why a post of a foreign blog is not to be published, in words that complete `The post ...`; undefined where it is. */
export function draftReason(given: LooseFrontMatter, path: string): string | undefined {
  const says = (name: string, what: RegExp) => what.test(String(given.value(name)).trim());
  if (folder.test(path)) return 'lies in _drafts';
  if (says('draft', yes)) return 'is a draft';
  if (says('published', no)) return 'says published: false';
  if (says('unlisted', yes)) return 'is unlisted';
  if (says('status', unpublished)) return `has the status "${String(given.value('status'))}"`;
  const visibility = given.value('visibility');
  return visibility !== undefined && !/^public$/i.test(String(visibility)) ? 'is not public' : undefined;
}
