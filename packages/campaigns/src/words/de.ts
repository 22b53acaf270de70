import type { Words } from './words.js';

export const de: Words = {
  what: 'Was Sie bekommen',
  proof: 'Was es gezeigt hat',
  starts: 'Beginn',
  ends: 'Ende',
  until: (date) => `Bis ${date}.`,
  from: (date) => `Ab ${date}.`,
  email: 'E-Mail',
  consent: (sender) =>
    `${sender} schreibt an diese Adresse zu diesem Angebot. Jeder Brief endet mit einem Weg, ihn abzubestellen.`,
};
