import { describe, expect, test } from 'vitest';
import { brandStyle } from '../src/index.js';
import { channelBrand } from './channel-setting.js';

const { tokens } = channelBrand('hollyhock');

describe('the tokens of a brand as values', () => {
  const day = brandStyle(tokens, { locale: 'en', width: 600 });

  test('have colours in sRGB, in both modes', () => {
    expect(day.color('color.surface.page')).toBe('#efe4ce');
    expect(brandStyle(tokens, { locale: 'en', mode: 'dark', width: 600 }).color('color.surface.page')).toBe('#113123');
  });

  test('have lengths in pixels, and fluid ones as wide surfaces have them', () => {
    expect(day.size('radius.card')).toBe(28);
    expect(day.size('space.section')).toBeCloseTo(96.7, 1);
    expect(brandStyle(tokens, { locale: 'en', width: 320 }).size('space.section')).toBe(80);
    expect(brandStyle(tokens, { locale: 'en', width: 2000 }).size('space.section')).toBe(144);
  });

  test('have type with its tracking, without stand-ins for fonts that load', () => {
    expect(day.type('typography.heading-1')).toEqual({
      families: ['Fraunces', 'serif'],
      size: expect.closeTo(47.3, 1),
      weight: 460,
      style: 'normal',
      lineHeight: 1,
      letterSpacing: expect.closeTo(-0.95, 2),
    });
  });

  test('have Arabic type for Arabic, whose letters are never spaced', () => {
    const arabic = brandStyle(tokens, { locale: 'ar', width: 600 }).type('typography.heading-1');
    expect(arabic).toMatchObject({ families: ['Amiri', 'Fraunces', 'serif'], lineHeight: 1.6, letterSpacing: 0 });
  });

  test('are none where a template asks for what the brand does not have', () => {
    expect(() => day.color('color.surface.nowhere')).toThrow('no token "color.surface.nowhere"');
    expect(() => day.color('radius.card')).toThrow('is no colour');
    expect(() => day.size('color.surface.page')).toThrow('is no length');
  });
});
