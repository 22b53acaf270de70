import type { PageBrand } from '@pantograph/pages';
import type { BrandData, EmittedToken } from '@pantograph/tokens/brand';

/** All that channels need of a brand: what pages know of it, its tokens, and its files. */
export interface ChannelBrand extends PageBrand {
  readonly sender: BrandData['sender'];
  readonly logo: BrandData['logo'];
  readonly fonts: BrandData['fonts'];
  readonly voice: BrandData['voice'];
  /** Locale to what channels say of their own there. */
  readonly words?: BrandData['words'] | undefined;
  readonly fictional: boolean;
  readonly tokens: readonly EmittedToken[];
  /** Get a file that is published with the brand, such as `logo.svg` or a font; undefined where it is not there. */
  file(name: string): Uint8Array | undefined;
}
