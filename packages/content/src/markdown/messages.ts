/** The few words that the pipeline itself puts into a text. */
export interface MarkdownMessages {
  table: string;
  footnotes: string;
  /** `{reference}` stands for the number. */
  backToReference: string;
  /** `{host}` stands for the site that is embedded. */
  embedded: string;
}

const english: MarkdownMessages = {
  table: 'Table',
  footnotes: 'Footnotes',
  backToReference: 'Back to reference {reference}',
  embedded: 'Embedded content on {host}',
};

const byLanguage: Readonly<Record<string, MarkdownMessages>> = {
  en: english,
  de: {
    table: 'Tabelle',
    footnotes: 'Fußnoten',
    backToReference: 'Zurück zur Stelle {reference}',
    embedded: 'Eingebetteter Inhalt auf {host}',
  },
  fr: {
    table: 'Tableau',
    footnotes: 'Notes',
    backToReference: 'Retour à l’appel {reference}',
    embedded: 'Contenu intégré sur {host}',
  },
  ar: {
    table: 'جدول',
    footnotes: 'الحواشي',
    backToReference: 'العودة إلى المرجع {reference}',
    embedded: 'محتوى مضمّن على {host}',
  },
};

/** Get the pipeline's words in the language of a locale, English where there are none. */
export function markdownMessages(locale: string): MarkdownMessages {
  return byLanguage[locale.split('-')[0]?.toLowerCase() ?? ''] ?? english;
}
