import type { Campaign } from '@pantograph/content';

/** A text of a brief that readers may come to see. */
export interface BriefText {
  path: string;
  text: string;
  /** The language it is in. */
  locale: string;
}

const shown = [
  'title',
  'offer',
  'keyMessages',
  'proof',
  'callToAction',
  'event',
  'legal',
  'copy',
  'keywords',
  'images',
] as const;
/** Fields that are no words. */
const unseen: ReadonlySet<string> = new Set(['href', 'start', 'end', 'src']);
const tag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** List every text of a brief that may be published, with its language. `language` is that of texts that name none. */
export function briefTexts(brief: Campaign, language: string): BriefText[] {
  const visit = (value: unknown, path: string, locale: string): BriefText[] => {
    if (typeof value === 'string') return [{ path, text: value, locale }];
    if (Array.isArray(value)) return value.flatMap((item, index) => visit(item, `${path}.${index}`, locale));
    if (typeof value !== 'object' || value === null) return [];
    const entries = Object.entries(value);
    const isByLanguage =
      entries.length > 0 &&
      entries.every(([name, text]) => typeof text === 'string' && tag.test(name) && !unseen.has(name));
    return entries.flatMap(([name, field]) =>
      unseen.has(name) ? [] : visit(field, `${path}.${name}`, isByLanguage && name !== 'all' ? name : locale),
    );
  };
  return shown.flatMap((name) => visit(brief[name], name, language));
}
