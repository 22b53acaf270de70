import type { ChannelBrand } from '../brand/channel-brand.js';

/**
 * Let the parts of a banner come in one after the other, in the brand's pace, and its button answer once. All is still after
 * six seconds, and from the beginning where people want less motion.
 */
export function bannerMotion({ tokens }: ChannelBrand): string {
  const tokenOf = (path: string) => tokens.find((token) => token.path === path)?.light;
  const pace = Math.min(1200, Number.parseInt(tokenOf('duration.slow') ?? '200', 10) * 3);
  const easing = tokenOf('easing.standard') ?? 'ease-out';
  const steps = [1, 2, 3, 4].map((n) => `.rise:nth-child(${n}){animation-delay:${250 + n * pace * 0.6}ms}`);
  return [
    '@keyframes rise{from{opacity:0;transform:translateY(10px)}}',
    '@keyframes show{from{opacity:0}}',
    '@keyframes answer{50%{transform:scale(1.05)}}',
    '@media (prefers-reduced-motion:no-preference){',
    `.rise{animation:rise ${pace}ms ${easing} backwards}${steps.join('')}`,
    `.picture{animation:show ${pace}ms ${easing} backwards}`,
    `.action{animation:answer ${pace}ms ${easing} 4s 1}`,
    '}',
  ].join('');
}
