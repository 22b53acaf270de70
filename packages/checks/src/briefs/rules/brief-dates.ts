import type { BriefRule, BriefRuleFinding } from '../brief-rule.js';

/** What a brief sets a date for has not passed. */
export const briefDates: BriefRule = {
  id: 'brief-dates',
  severity: 'warning',
  docs: 'docs/rules/brief-dates.md',
  check({ starts, ends, goals = [], event }, { now }) {
    const today = now.toISOString().slice(0, 10);
    const past = (path: string, date: string | undefined, channels?: readonly string[]): BriefRuleFinding[] =>
      date === undefined || date.slice(0, 10) >= today
        ? []
        : [
            {
              path,
              ...(channels && { channels }),
              message: `${date.slice(0, 10)} is in the past.`,
              fix: 'Give it a date to come, or take it out.',
            },
          ];
    const isBackwards =
      event !== undefined && event.end.slice(0, 16) < event.start.slice(0, Math.min(16, event.end.length));
    return [
      ...past('starts', starts),
      ...past('ends', ends),
      ...goals.flatMap((goal, index) =>
        typeof goal === 'object' && 'metric' in goal && typeof goal.by === 'string'
          ? past(`goals.${index}.by`, goal.by)
          : [],
      ),
      ...past('event.end', event?.end, ['calendar', 'landing-page', 'email']),
      ...(isBackwards
        ? [
            {
              path: 'event.end',
              message: 'The event ends before it begins.',
              fix: 'Correct one of the two.',
              channels: ['calendar', 'landing-page'],
            },
          ]
        : []),
    ];
  },
};
