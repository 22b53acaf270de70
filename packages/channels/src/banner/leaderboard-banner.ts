import type { Composition } from '../card/composition.js';
import { framedPicture } from '../card/framed-picture.js';
import { logoOf } from '../card/logo-of.js';
import { baselineOf } from '../card/ornament-of.js';
import { type RowPlan, rowBanner } from './row-banner.js';

const large = ['typography.heading-1', 'typography.heading-2', 'typography.heading-3'];
const small = ['typography.label', 'typography.small'];

/** Compose a leaderboard: view, logo, title and button in one row. The view gives way first, then the button's words. */
export const leaderboardBanner: Composition = async (parts) => {
  const { look, art, picture } = parts;
  const logo = logoOf(parts, look.height / 2.6);
  const view = { width: Math.round(look.height * 1.3), height: look.height };
  const shown = picture && framedPicture(picture, view, { position: 'relative', flexShrink: 0 });
  const shared = { lead: 'typography.small', gap: Math.max(logo.clear, 20) };
  const withView = { ...shared, isFlush: true, before: shown ? [{ node: shown, width: view.width }, logo] : [logo] };
  const without = { ...shared, before: [logo], behind: baselineOf(art, look) };
  const plans: RowPlan[] = [
    ...(shown ? [{ ...withView, steps: large, button: 'words' as const }] : []),
    { ...without, steps: [...large, ...small], button: 'words' },
    { ...without, steps: [...large, ...small], button: 'arrow' },
  ];
  for (const plan of plans) {
    const node = await rowBanner(parts, plan);
    if (node) return node;
  }
  return undefined;
};
