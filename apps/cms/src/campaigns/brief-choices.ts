import { templates } from '@pantograph/content';
import type { BriefChoices } from '../admin/brief/brief-choices.ts';
import { brands } from '../project/brands.ts';
import { locales } from '../project/locales.ts';
import { loadChannels } from './makers.ts';

const { channels } = await loadChannels();

/** What the form of a brief offers: the channels that are built, the brands' languages, the templates. */
export const briefChoices: BriefChoices = {
  brands: Object.fromEntries(
    [...brands].map(([id, brand]) => {
      const { locales: languages, defaultLocale, timeZone } = brand;
      return [id, { locales: languages, defaultLocale, timeZone }];
    }),
  ),
  channels: channels.map(({ name, label, description, formats }) => ({
    ...{ name, label, description },
    formats: formats.map((format) => ({ name: format.name, label: format.label })),
  })),
  templates: Object.fromEntries(Object.values(templates).map(({ name, label }) => [name, label])),
  rightToLeft: locales.flatMap(({ code, rtl }) => (rtl ? [code] : [])),
};
