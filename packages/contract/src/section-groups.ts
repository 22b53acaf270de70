/**
 * What sections are for on a page, with the words an editor reads, in the order in which it offers them: about that in which
 * they stand on most pages.
 */
export const sectionGroups = {
  opening: 'Opening',
  story: 'Story',
  media: 'Pictures and video',
  proof: 'Proof',
  offer: 'Offer',
  answers: 'Answers',
  forms: 'Forms',
  closing: 'Closing',
} as const;

/** What a section is for. */
export type SectionGroup = keyof typeof sectionGroups;
