import type { Words } from './words.js';

export const en: Words = {
  what: 'What you get',
  proof: 'What it has shown',
  starts: 'Starts',
  ends: 'Ends',
  until: (date) => `Until ${date}.`,
  from: (date) => `From ${date}.`,
  email: 'Email',
  consent: (sender) => `${sender} writes to this address about this offer. Every letter ends with a way to stop them.`,
};
