import type { BehaviourCase } from '../behaviour-case.js';

export const faqCases: readonly BehaviourCase[] = [
  {
    name: 'opens an answer when its question is pressed',
    example: 'list',
    steps: [{ press: 'summary' }],
    expect: [{ selector: '.pg-disclosure__content', visible: true }],
  },
];
