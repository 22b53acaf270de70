import { createContext, useContext } from 'react';
import { brands, type StoryBrand } from './brands.js';
import type { Mode } from './modes.js';

/** The brand and mode that a story stands in. */
export const SurfaceContext = createContext({ brand: 'tidewater', mode: 'light' as Mode });

/** Get the brand and mode around a story, for stories that print a brand's values. */
export function useSurface(): { brand: StoryBrand; mode: Mode } {
  const { brand, mode } = useContext(SurfaceContext);
  return { brand: brands.find(({ id }) => id === brand) ?? (brands[0] as StoryBrand), mode };
}
