import type { Words } from './words.js';

export const ar: Words = {
  what: 'ما تحصلون عليه',
  proof: 'ما أثبتته التجربة',
  starts: 'البداية',
  ends: 'النهاية',
  until: (date) => `حتى ${date}.`,
  from: (date) => `ابتداءً من ${date}.`,
  email: 'البريد الإلكتروني',
  consent: (sender) => `تراسلكم ${sender} على هذا العنوان بشأن هذا العرض، وفي نهاية كل رسالة طريقة لإيقافها.`,
};
