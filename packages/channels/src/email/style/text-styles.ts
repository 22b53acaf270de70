/** The typography token of each kind of text. */
export const textStyles = {
  'title-1': 'typography.heading-1',
  'title-2': 'typography.heading-2',
  'title-3': 'typography.heading-3',
  quote: 'typography.heading-3',
  lead: 'typography.lead',
  text: 'typography.body',
  strong: 'typography.label',
  note: 'typography.small',
  kicker: 'typography.kicker',
  price: 'typography.heading-2',
  'old-price': 'typography.small',
  figure: 'typography.figure',
  button: 'typography.label',
  code: 'typography.code',
} as const;

export type TextStyle = keyof typeof textStyles;
