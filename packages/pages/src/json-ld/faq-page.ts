import { htmlToText } from '../html/html-to-text.js';
import type { Section } from '../sections/render-section.js';

/** Describe the questions a page answers: https://schema.org/FAQPage */
export function faqPage(sections: readonly Section[]): object | undefined {
  const questions = sections
    .filter(({ section }) => section === 'faq')
    .flatMap(({ items }) => (Array.isArray(items) ? items : []))
    .filter(isQuestion);
  if (questions.length === 0) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: questions.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: htmlToText(answer) },
    })),
  };
}

function isQuestion(item: unknown): item is { question: string; answer: string } {
  return (
    typeof item === 'object' &&
    item !== null &&
    typeof (item as { question?: unknown }).question === 'string' &&
    typeof (item as { answer?: unknown }).answer === 'string'
  );
}
