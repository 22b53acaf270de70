/** What an email says of its own. */
export interface EmailWords {
  unsubscribe: string;
  online: string;
  /** Marks around what somebody said. */
  quotes: readonly [string, string];
}

/** By language; a language without words of its own is a finding. */
export const emailWords: Readonly<Record<string, EmailWords>> = {
  en: { unsubscribe: 'Unsubscribe', online: 'Read it in a browser', quotes: ['“', '”'] },
  de: { unsubscribe: 'Abbestellen', online: 'Im Browser lesen', quotes: ['„', '“'] },
  fr: { unsubscribe: 'Se désabonner', online: 'Lire dans un navigateur', quotes: ['«\u00a0', '\u00a0»'] },
  ar: { unsubscribe: 'إلغاء الاشتراك', online: 'اقرأها في المتصفح', quotes: ['«', '»'] },
};
