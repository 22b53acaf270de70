import { text } from '@pantograph/contract';

/** The fields of an icon of `@pantograph/icons`: a path for a view box of `0 0 24 24`, drawn with a stroke. */
export const iconData = {
  name: text({ label: 'Name', help: 'Such as arrow-right.', max: 60 }),
  path: text({ label: 'Path', help: 'What the attribute d of an SVG path takes.', max: 4000 }),
} as const;
