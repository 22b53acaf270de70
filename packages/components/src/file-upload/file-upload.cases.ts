import type { BehaviourCase } from '../behaviour-case.js';

export const fileUploadCases: readonly BehaviourCase[] = [
  {
    name: 'tells the file that was chosen',
    example: 'one',
    steps: [{ upload: ['manifest.txt'], to: 'input' }],
    expect: [{ selector: 'input', value: 'C:\\fakepath\\manifest.txt' }],
    lastEvent: { name: 'filesChange', parameters: [['manifest.txt']] },
  },
  {
    name: 'tells several files, and the last choice alone',
    example: 'several',
    steps: [
      { upload: ['list.txt'], to: 'input' },
      { upload: ['invoice.txt', 'origin.txt'], to: 'input' },
    ],
    expect: [],
    lastEvent: { name: 'filesChange', parameters: [['invoice.txt', 'origin.txt']] },
  },
  {
    name: 'lists the files that were chosen',
    example: 'several',
    script: true,
    steps: [{ upload: ['invoice.txt', 'origin.txt'], to: 'input' }],
    expect: [
      { selector: 'ul', attributes: { 'aria-label': 'Chosen files' }, visible: true },
      { selector: 'li:last-child', text: 'origin.txt' },
    ],
  },
];
