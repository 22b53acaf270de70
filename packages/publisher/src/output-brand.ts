import type { BrandBuild } from '@pantograph/tokens';

/** A brand as outputs use it: BrandBuild of `@pantograph/tokens`, with `data.host` as the site will have it. */
export type OutputBrand = Pick<BrandBuild, 'data' | 'json' | 'css' | 'values' | 'assets' | 'hash'>;
