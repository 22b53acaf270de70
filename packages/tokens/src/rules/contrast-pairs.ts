/** Two colours that meet on a page, and how far apart they must be (WCAG 2.2, 1.4.3 and 1.4.11). */
export interface ContrastPair {
  front: string;
  back: string;
  minimum: 3 | 4.5;
}

const surfaces = ['page', 'raised', 'sunken', 'accent'].map((name) => `color.surface.${name}`);

function pairs(minimum: 3 | 4.5, fronts: string[], backs: string[]): ContrastPair[] {
  return fronts.flatMap((front) => backs.map((back) => ({ front: `color.${front}`, back, minimum })));
}

/** Every pair of colours that components may put on one another. */
export const contrastPairs: readonly ContrastPair[] = [
  ...pairs(4.5, ['text.default', 'text.muted', 'text.link'], surfaces),
  ...pairs(4.5, ['text.on-accent'], ['color.surface.accent']),
  ...pairs(4.5, ['text.on-inverse', 'text.on-inverse-muted'], ['color.surface.inverse']),
  ...pairs(4.5, ['action.text'], ['color.action.background', 'color.action.background-hover']),
  ...pairs(
    4.5,
    ['action-secondary.text'],
    ['color.action-secondary.background', 'color.action-secondary.background-hover'],
  ),
  ...pairs(4.5, ['signal.text'], ['color.signal.background']),
  ...pairs(4.5, ['positive.text'], ['color.positive.background']),
  ...pairs(3, ['action.background', 'action-secondary.border', 'border.strong', 'accent'], surfaces),
  ...pairs(3, ['focus'], [...surfaces, 'color.surface.inverse']),
];
