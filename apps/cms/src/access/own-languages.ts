import type { Access } from 'payload';
import { defaultLocale } from '../project/locales.ts';
import { personOf } from './roles.ts';

/**
 * Let translators look at other languages than theirs without a form that takes what is typed. What they send all the same is
 * refused where it is saved, with the reason; there the guards have noted what was sent.
 */
export function inOwnLanguages(access: Access): Access {
  return (args) => {
    const { context, locale } = args.req;
    const person = personOf(args.req);
    const isOthers =
      person?.role === 'translator' &&
      typeof locale === 'string' &&
      (locale === defaultLocale || !(person.languages ?? []).includes(locale));
    return isOthers && context.given === undefined ? false : access(args);
  };
}
