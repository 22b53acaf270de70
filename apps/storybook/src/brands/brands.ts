import type { BrandData } from '@pantograph/tokens/brand';
import hollyhockBrand from '@pantograph/tokens/brands/hollyhock/brand.json';
import hollyhock from '@pantograph/tokens/brands/hollyhock/tokens.json';
import tidewaterBrand from '@pantograph/tokens/brands/tidewater/brand.json';
import tidewater from '@pantograph/tokens/brands/tidewater/tokens.json';
import type { TokenEntry } from '../tokens/token-entry.js';

/** A brand as Storybook shows it. */
export interface StoryBrand {
  id: string;
  name: string;
  /** A sentence of the brand's own, to set type with. */
  tagline: string;
  data: Pick<BrandData, 'name' | 'logo'> & Readonly<Record<'taglines' | 'legal', Partial<Record<string, string>>>>;
  tokens: readonly TokenEntry[];
}

/** The brands of the toolbar, in its order. */
export const brands: readonly StoryBrand[] = [
  {
    id: 'tidewater',
    name: 'Tidewater',
    tagline: tidewaterBrand.tagline,
    data: tidewaterBrand,
    tokens: tidewater.tokens,
  },
  {
    id: 'hollyhock',
    name: 'Hollyhock',
    tagline: hollyhockBrand.tagline,
    data: hollyhockBrand,
    tokens: hollyhock.tokens,
  },
];
