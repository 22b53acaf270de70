import hollyhock from '@pantograph/tokens/brands/hollyhock/tokens.json';
import tidewater from '@pantograph/tokens/brands/tidewater/tokens.json';
import type { TokenEntry } from '../tokens/token-entry.js';

/** A brand as Storybook shows it. */
export interface StoryBrand {
  id: string;
  name: string;
  tokens: readonly TokenEntry[];
}

/** The brands of the toolbar, in its order. */
export const brands: readonly StoryBrand[] = [
  { id: 'tidewater', name: 'Tidewater', tokens: tidewater.tokens },
  { id: 'hollyhock', name: 'Hollyhock', tokens: hollyhock.tokens },
];
