import type { PageDocument, PostDocument } from '@pantograph/content';
import type { ListSubject, NotFoundSubject, PreviewSubject } from '@pantograph/pages';
import { factsOf } from './section-facts.js';

/** Makes HTML that someone wrote safe to stand in a text. */
type Clean = (html: string) => string;

/** What renderMain takes. Its texts may still be empty, and its sections unfinished. */
export type CompleteSubject = PageDocument | PostDocument | ListSubject | NotFoundSubject;

/** Complete a draft with what it must have to be drawn at all, and clean every piece of HTML in it. */
export function completeSubject(subject: PreviewSubject, locale: string, clean: Clean): CompleteSubject {
  if (subject.type === 'page') return completePage(subject, locale, clean);
  if (subject.type === 'post') return completePost(subject, locale, clean);
  return subject;
}

const base = { id: '', key: '', brand: '', slug: '', status: 'draft', schemaVersion: 1 } as const;

function completePage(page: Partial<PageDocument>, locale: string, clean: Clean): PageDocument {
  return {
    ...base,
    template: 'home',
    ...page,
    type: 'page',
    locale,
    title: textOf(page.title),
    description: textOf(page.description),
    sections: listOf(page.sections).map((section) => completeSection(section, clean)),
  };
}

function completePost(post: Partial<PostDocument>, locale: string, clean: Clean): PostDocument {
  return {
    ...base,
    ...post,
    type: 'post',
    locale,
    title: textOf(post.title),
    description: textOf(post.description),
    date: isDate(post.date) ? post.date : new Date().toISOString().slice(0, 10),
    updated: isDate(post.updated) ? post.updated : undefined,
    authors: textsOf(post.authors),
    tags: textsOf(post.tags),
    image: post.image?.src ? post.image : undefined,
    body: clean(textOf(post.body)),
    outline: listOf(post.outline).filter(isObject) as PostDocument['outline'],
    minutes: Number(post.minutes) || 1,
  };
}

function completeSection(section: unknown, clean: Clean): PageDocument['sections'][number] {
  if (!isObject(section)) return { section: '' };
  const complete = withoutGaps(section) as PageDocument['sections'][number];
  complete.section = textOf(complete.section);
  for (const path of factsOf(section.section)?.richText ?? []) cleanAt(complete, path, clean);
  return complete;
}

/** Copy a value without what editors leave where nothing was chosen: null, and entries of lists that are nothing. */
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null && item !== undefined).map(withoutGaps);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([, item]) => item !== null && item !== undefined);
  return Object.fromEntries(kept.map(([name, item]) => [name, withoutGaps(item)]));
}

function cleanAt(value: unknown, path: readonly string[], clean: Clean): void {
  const [name = '', ...rest] = path;
  if (name === '*') {
    for (const item of listOf(value)) cleanAt(item, rest, clean);
  } else if (isObject(value) && Object.hasOwn(value, name)) {
    if (rest.length > 0) cleanAt(value[name], rest, clean);
    else value[name] = clean(textOf(value[name]));
  }
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textsOf(value: unknown): string[] {
  return listOf(value).filter((item) => typeof item === 'string');
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
