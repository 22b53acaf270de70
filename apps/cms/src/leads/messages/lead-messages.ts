import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { LeadMessages } from './messages.ts';

const messages: Readonly<Record<string, LeadMessages>> = { en, de, fr, ar };

/** Get the texts of a language, and the language they are in: English where there are none. */
export function leadMessages(locale: string): LeadMessages & { locale: string } {
  const own = [locale, locale.split('-', 1)[0] ?? ''].find((name) => Object.hasOwn(messages, name));
  const texts = own === undefined ? undefined : messages[own];
  return texts ? { ...texts, locale } : { ...en, locale: 'en' };
}
