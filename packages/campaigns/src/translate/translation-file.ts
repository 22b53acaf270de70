import { briefTexts } from '@pantograph/checks/briefs';
import type { Campaign } from '@pantograph/content';
import { jsToXliff12, xliff12ToJs } from 'xliff';

/** A text to be translated: its place in the brief, what it says, and what somebody made of it. */
export interface Unit {
  path: string;
  source: string;
  target?: string;
}

/** List the texts of a brief that have no words in a language. */
export function unitsFor(brief: Campaign, locale: string, language: string): Unit[] {
  return briefTexts(brief, language)
    .filter(({ path, locale: spoken, text }) => spoken === language && text !== '' && !hasWords(brief, path, locale))
    .map(({ path, text }) => ({
      path: path.endsWith(`.${language}`) ? path.slice(0, -language.length - 1) : path,
      source: text,
    }));
}

/** Tell whether a text that is given by language has the words of one. */
function hasWords(brief: Campaign, path: string, locale: string): boolean {
  const group = path.slice(0, path.lastIndexOf('.'));
  const value = group
    .split('.')
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], brief);
  return typeof value === 'object' && value !== null && locale in value;
}

const namespace = 'brief';

/** Write texts as XLIFF 1.2, which every tool for translators reads. */
export async function writeXliff(units: readonly Unit[], from: string, to: string): Promise<string> {
  const resource = Object.fromEntries(
    units.map(({ path, source, target }) => [path, { source, ...(target !== undefined && { target }) }]),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${await jsToXliff12({ sourceLanguage: from, targetLanguage: to, resources: { [namespace]: resource } })}\n`;
}

/**
 * Read what came back from translation, by place in the brief.
 *
 * @throws {Error} where the file is no XLIFF
 */
export async function readXliff(text: string): Promise<Unit[]> {
  const { resources } = await xliff12ToJs(text);
  return Object.values(resources).flatMap((resource) =>
    Object.entries(resource).flatMap(([path, { source, target }]) =>
      typeof source === 'string'
        ? [{ path, source, ...(typeof target === 'string' && target.trim() !== '' && { target }) }]
        : [],
    ),
  );
}
