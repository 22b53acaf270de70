import type { TokenType } from '../dtcg/types.js';
import type { Rule } from './rule.js';

const names = (prefix: string, list: string): string[] => list.split(' ').map((name) => `${prefix}.${name}`);

/** The meanings every brand must give a value to, because components ask for them. */
export const requiredTokens: Record<string, TokenType> = Object.fromEntries(
  (
    [
      ['color', names('color.surface', 'page raised sunken inverse accent')],
      ['color', names('color.text', 'default muted on-inverse on-inverse-muted on-accent link')],
      ['color', names('color.border', 'default strong')],
      ['color', names('color.action', 'background background-hover text')],
      ['color', names('color.action-secondary', 'background background-hover text border')],
      ['color', [...names('color.signal', 'background text'), ...names('color.positive', 'background text')]],
      ['color', [...names('color', 'accent focus'), ...names('color.illustration', '1 2 3 4 5 6')]],
      ['fontFamily', names('font.family', 'heading text code')],
      [
        'typography',
        names('typography', 'display heading-1 heading-2 heading-3 lead body small label kicker figure code'),
      ],
      ['dimension', names('space', '3xs 2xs xs s m l xl 2xl 3xl section gutter')],
      ['dimension', names('size', 'content measure control')],
      ['dimension', names('radius', 'control card picture round')],
      ['dimension', names('border-width', 'hairline strong')],
      ['shadow', names('shadow', 'raised overlay')],
      ['duration', names('duration', 'fast slow')],
      ['cubicBezier', ['easing.standard']],
    ] satisfies [TokenType, string[]][]
  ).flatMap(([type, ids]) => ids.map((id) => [id, type])),
);

/** Refuse a brand that leaves a meaning without a value, or gives it the wrong type. */
export const requireTokens: Rule = (tokens, context) =>
  Object.entries(requiredTokens).flatMap(([id, type]) => {
    const token = tokens.get(id);
    if (token?.type === type) return [];
    const path = id.split('.');
    return token
      ? [
          {
            rule: 'wrong-type',
            path,
            message: `The token must be a ${type} and is a ${token.type}.`,
            fix: `Refer to a ${type}.`,
          },
        ]
      : [
          {
            rule: 'missing-token',
            path,
            message: `The semantic token "${id}" (${type}) has no value${context === 'light' ? '' : ` in ${context}`}.`,
            fix: 'Add it to semantic.json; components ask for it.',
          },
        ];
  });
