import type { BrandData } from '@pantograph/tokens';

/** Give a brand the address it is published at; `{brand}` in it stands for the brand's id. */
export function withHost(data: BrandData, baseUrl: string | undefined): BrandData {
  return baseUrl === undefined ? data : { ...data, host: baseUrl.replaceAll('{brand}', data.id) };
}
