import type { Campaign } from '@pantograph/content';
import { direction, type Html, type HtmlValue, html } from '@pantograph/pages';
import { phraseOf } from '../brief/phrase-of.js';
import { sayDate } from '../brief/say-date.js';
import type { MadeFile } from '../folder/manifest.js';
import type { CampaignPlan } from '../plan-campaign.js';
import type { CampaignSetting } from '../setting/campaign-setting.js';
import { indexStyle } from './index-style.js';
import { previews } from './preview.js';

interface Shown {
  brief: Campaign;
  plan: CampaignPlan;
  files: readonly MadeFile[];
  setting: CampaignSetting;
  language: string;
  /** Get the text of a file in the folder. */
  read(path: string): string | undefined;
}

/** Write the page that shows everything in a campaign's folder side by side. */
export function indexPage({ brief, plan, files, setting, language, read }: Shown): string {
  const { brand, page, key } = setting;
  const timeZone = brief.timeZone ?? brand.timeZone;
  const say = (text: Campaign['title']) =>
    text === undefined ? undefined : phraseOf(text, '', { locale: language, language, translations: new Map() }).text;
  const title = say(brief.title) ?? key;
  const { starts, ends } = brief;
  const days = [starts, ends].flatMap((date) => (date === undefined ? [] : [sayDate(date, language, timeZone)]));
  return html`<!doctype html>
<html lang="${language}" dir="${direction(language)}" data-brand="${brand.id}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} · ${brand.name}</title>
${page.stylesheets.map((href) => html`<link rel="stylesheet" href="${href}">\n`)}<style>${indexStyle}</style>
</head>
<body>
<header class="c-head"><p class="c-kicker">${brand.name}</p><h1>${title}</h1>${brief.offer && html`<p class="c-lead">${say(brief.offer)}</p>`}
<dl>${days.length > 0 && fact('Runs', days.join(' – '))}${fact(
    'Languages',
    plan.locales.map(
      (locale, index) => html`${index > 0 && ', '}<span lang="${locale}">${languageName(locale)}</span>`,
    ),
  )}${fact('Files', String(files.length))}${brief.owner && fact('Owner', brief.owner)}</dl></header>
<main>${plan.locales.map((locale) => inLanguage(locale, plan, files, read))}</main>
</body>
</html>
`.text;
}

function fact(label: string, value: HtmlValue): Html {
  return html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
}

function inLanguage(
  locale: string,
  { wishes, drafts }: CampaignPlan,
  files: readonly MadeFile[],
  read: Shown['read'],
): Html {
  const waiting = drafts.filter((draft) => draft.locale === locale && draft.awaiting.length > 0).length;
  return html`<section class="c-language" aria-labelledby="in-${locale}"><h2 id="in-${locale}" lang="${locale}">${languageName(locale)}</h2>
${waiting > 0 && html`<p class="c-waiting">${waiting} drafts wait for translation: <a href="translations/${locale}.xlf">translations/${locale}.xlf</a></p>`}
${wishes.map(({ name }) => {
  const shown = files.filter((file) => file.locale === locale && file.channel === name);
  return (
    shown.length > 0 &&
    html`<section class="c-channel" aria-labelledby="${locale}-${name}"><h3 id="${locale}-${name}">${name.replaceAll('-', ' ')}</h3>${previews(shown, read)}</section>`
  );
})}</section>`;
}

function languageName(locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}
