/** Name a language in the language of who reads it: `French`. */
export function languageName(code: string, reader = 'en'): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(code) ?? code;
}
