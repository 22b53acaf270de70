import type { Finding } from '@pantograph/contract';
import type { DocumentType } from '../../documents/document-base.js';
import { slugProblem } from '../../documents/slug-problem.js';
import { mediaTypes } from '../../media/media-types.js';
import type { SourceBrand } from '../source.js';

/** What a file may be: a document, or what documents are made of and planned with. */
export type FileType = DocumentType | 'shared-section' | 'campaign' | 'tags';

/** What a file is, told by where it lies. */
export interface Classified {
  type: FileType;
  brand: SourceBrand;
  locale: string;
  key: string;
  format: 'yaml' | 'markdown' | 'media' | 'picture-facts';
  /** What stands before `media/` in the paths of this brand's media. */
  base: string;
}

export type Classification = Classified | { finding: Finding } | undefined;

const folders: Readonly<
  Record<string, { type: FileType; format: Classified['format']; endings: RegExp; hint: string }>
> = {
  pages: { type: 'page', format: 'yaml', endings: /\.(?:ya?ml|json)$/i, hint: 'Pages are .yaml or .json files.' },
  posts: { type: 'post', format: 'markdown', endings: /\.(?:md|markdown)$/i, hint: 'Posts are .md files.' },
  authors: { type: 'author', format: 'yaml', endings: /\.(?:ya?ml|json)$/i, hint: 'Authors are .yaml or .json files.' },
  'shared-sections': {
    type: 'shared-section',
    format: 'yaml',
    endings: /\.(?:ya?ml|json)$/i,
    hint: 'Shared sections are .yaml or .json files.',
  },
  campaigns: {
    type: 'campaign',
    format: 'yaml',
    endings: /\.(?:ya?ml|json)$/i,
    hint: 'Campaigns are .yaml or .json files.',
  },
};
/** Files of the brand itself, the same for all languages. */
const brandFile = /^(redirects|tags)\.(?:ya?ml|json)$/i;
const known = 'pages/, posts/, authors/, shared-sections/, campaigns/ and media/';
const settingsFile = /^settings(?:\.([A-Za-z0-9-]+))?\.(?:ya?ml|json)$/i;
const readme = /^(?:readme|license|licence|changelog|notice)(?:\.[a-z]+)?$/i;

/** Tell what a file of a brand is; `path` is below the brand's folder, `base` is that folder and a `/`, or nothing. */
export function classify(path: string, brand: SourceBrand, base: string): Classification {
  const [folder = '', ...rest] = path.split('/');
  if (rest.length === 0) {
    const name = brandFile.exec(folder)?.[1]?.toLowerCase();
    if (name === 'redirects' || name === 'tags') {
      return { type: name, brand, locale: '-', key: name, format: 'yaml', base };
    }
    const settings = settingsFile.exec(folder);
    if (settings?.[1] && !brand.locales.some((known) => known.toLowerCase() === settings[1]?.toLowerCase())) {
      return unknownLocale(settings[1], brand);
    }
    if (settings) return named('settings', 'yaml', settings[1] ? `settings.${settings[1]}` : 'settings', brand, base);
    return readme.test(folder)
      ? undefined
      : refused(`The file ${folder} is of no known kind.`, `Put it into ${known.replace(' and ', ' or ')}.`);
  }
  const name = rest.join('/');
  if (folder === 'media') return media(name, brand, base);
  const kind = Object.hasOwn(folders, folder) ? folders[folder] : undefined;
  if (!kind) return refused(`The folder ${folder}/ is not known here.`, `There are ${known}.`);
  if (readme.test(name)) return undefined;
  if (!kind.endings.test(name)) return refused(`The file ${name} is not read from ${folder}/.`, kind.hint);
  return named(kind.type, kind.format, name.replace(kind.endings, ''), brand, base);
}

function named(
  type: FileType,
  format: Classified['format'],
  stem: string,
  brand: SourceBrand,
  base: string,
): Classification {
  // A campaign is for all languages, and a name such as "launch.fr" only its name.
  if (type === 'campaign') return keyed({ type, brand, locale: '-', key: stem, format, base });
  const suffix = /\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/.exec(stem)?.[1];
  const locale = suffix && brand.locales.find((known) => known.toLowerCase() === suffix.toLowerCase());
  if (suffix && !locale && isLanguage(suffix)) {
    return unknownLocale(suffix, brand);
  }
  const key = locale && suffix ? stem.slice(0, -suffix.length - 1) : stem;
  return keyed({ type, brand, locale: locale ?? brand.defaultLocale, key, format, base });
}

function keyed(what: Classified): Classification {
  const problem = slugProblem(what.key);
  if (problem === undefined) return what;
  return refused(
    `The file name "${what.key.slice(0, 80)}" ${problem}.`,
    'Rename the file: letters, digits, "-", "_" and "."',
  );
}

function media(name: string, brand: SourceBrand, base: string): Classification {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (readme.test(name)) return undefined;
  if (extension === 'yaml') {
    const what = media(name.slice(0, -'.yaml'.length), brand, base);
    return what && 'key' in what ? { ...what, format: 'picture-facts' } : what;
  }
  if (!Object.hasOwn(mediaTypes, extension)) {
    return refused(
      `Files like ${name.slice(-60)} cannot be media.`,
      `Media end in ${Object.keys(mediaTypes)
        .map((end) => `.${end}`)
        .join(', ')}.`,
    );
  }
  return keyed({ type: 'media', brand, locale: '-', key: name, format: 'media', base });
}

function unknownLocale(locale: string, brand: SourceBrand): { finding: Finding } {
  return refused(
    `The brand ${brand.id} has no locale "${locale}".`,
    `Name the file for one of ${brand.locales.join(', ')}, or add the locale to brand.yaml.`,
  );
}

let languages: Intl.DisplayNames | undefined;

/** Tell `fr` of `pilot.fr.yaml` from `js` of `what-is.js.md`. */
function isLanguage(tag: string): boolean {
  languages ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  try {
    return languages.of(tag) !== undefined;
  } catch {
    return false;
  }
}

function refused(message: string, fix: string): { finding: Finding } {
  return { finding: { rule: 'file', severity: 'error', path: '', message, fix } };
}
