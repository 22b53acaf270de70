import type { Words } from './words.js';

export const fr: Words = {
  what: 'Ce que vous recevez',
  proof: 'Ce que cela a montré',
  starts: 'Début',
  ends: 'Fin',
  until: (date) => `Jusqu’au ${date}.`,
  from: (date) => `Dès le ${date}.`,
  email: 'E-mail',
  consent: (sender) =>
    `${sender} écrit à cette adresse au sujet de cette offre. Chaque lettre se termine par un moyen de les arrêter.`,
};
