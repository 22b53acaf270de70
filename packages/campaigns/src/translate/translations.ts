import type { Campaign } from '@pantograph/content';
import type { CampaignFinding } from '../finding.js';
import type { CampaignFolder } from '../folder/campaign-folder.js';
import type { CampaignPlan, Translations } from '../plan-campaign.js';
import { readXliff, type Unit, unitsFor, writeXliff } from './translation-file.js';

/** Read what came back from translation. Words for a sentence that the brief does not say any more are not used, and told. */
export async function readTranslations(
  folder: CampaignFolder,
  brief: Campaign,
  language: string,
  locales: readonly string[],
): Promise<{ translations: Translations; findings: CampaignFinding[] }> {
  const findings: CampaignFinding[] = [];
  const translations = new Map<string, ReadonlyMap<string, string>>();
  for (const locale of locales) {
    const file = fileOf(locale);
    const content = folder.read(file);
    if (!content) continue;
    const units = await readXliff(content.toString('utf8')).catch((): Unit[] => {
      findings.push({
        ...{ rule: 'translation', severity: 'error', file, locale, path: '' },
        message: `${file} is no XLIFF any more, so nothing was taken from it.`,
        fix: 'Ask for the file again, or delete it to have it made anew.',
      });
      return [];
    });
    const current = new Map(unitsFor(brief, locale, language).map(({ path, source }) => [path, source]));
    const words = new Map<string, string>();
    for (const { path, source, target } of units) {
      if (target === undefined || !current.has(path)) continue;
      if (current.get(path) === source) words.set(path, target);
      else
        findings.push({
          ...{ rule: 'translation', severity: 'warning', file, locale, path },
          message: `This sentence has changed since it was translated into "${locale}"; it waits for translation again.`,
          fix: `Send ${file} out once more.`,
        });
    }
    translations.set(locale, words);
  }
  return { translations, findings };
}

/** Write what waits for translation, a file a language, with what has come back already; say what waits, once a channel. */
export async function writeTranslations(
  folder: CampaignFolder,
  brief: Campaign,
  { locales, drafts }: CampaignPlan,
  language: string,
  translations: Translations,
  findings: CampaignFinding[],
): Promise<void> {
  for (const locale of locales) {
    const known = translations.get(locale);
    const units = locale === language ? [] : unitsFor(brief, locale, language);
    const file = fileOf(locale);
    if (units.length > 0) {
      const filled = units.map((unit): Unit => {
        const target = known?.get(unit.path);
        return target === undefined ? unit : { ...unit, target };
      });
      // A file that does not read as XLIFF may still hold somebody's work.
      if (known || !folder.read(file)) folder.write(file, await writeXliff(filled, language, locale));
      else folder.keep(file);
    }
    const inFile = new Set(units.map(({ path }) => path));
    const waiting = drafts.filter((draft) => draft.locale === locale && draft.awaiting.length > 0);
    for (const channel of new Set(waiting.map((draft) => draft.channel))) {
      const paths = [...new Set(waiting.flatMap((draft) => (draft.channel === channel ? draft.awaiting : [])))];
      const unsaid = paths.filter((path) => !inFile.has(path));
      const [path = ''] = unsaid.length > 0 ? unsaid : paths;
      findings.push({
        ...{ rule: 'awaiting-translation', severity: 'warning', channel, locale, path },
        message: `${paths.length === 1 ? '1 text has' : `${paths.length} texts have`} no words in "${locale}", so what is made of ${paths.length === 1 ? 'it' : 'them'} for ${channel} waits for translation.`,
        fix:
          unsaid.length > 0
            ? unsaidFix(unsaid, locale, language)
            : `Translate ${file} and run this again, or write the words into the brief.`,
      });
    }
  }
}

/** How to go on where not even the language of the brief has words to translate from. */
function unsaidFix(paths: readonly string[], locale: string, language: string): string {
  const words = `Write ${paths.join(', ')} in "${locale}" into the brief`;
  return locale === language
    ? `${words}, or set "language" to what the brief is written in.`
    : `${words}, or in "${language}" to have it translated.`;
}

function fileOf(locale: string): string {
  return `translations/${locale}.xlf`;
}
