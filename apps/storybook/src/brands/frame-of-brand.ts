import { footerLogo } from '@pantograph/tokens/brand';
import type { StoryBrand } from './brands.js';

type Args = Readonly<Record<string, unknown>>;

/**
 * Give a header or footer the name, the logo and the lines of the brand it stands in: its example has those of one brand.
 * What was changed in the controls stays as it is.
 */
export function frameOfBrand(args: Args, example: Args, brand: StoryBrand, locale: string): Args {
  const { name, taglines, legal } = brand.data;
  const ofBrand = {
    brandName: name,
    homeLabel: String(example['homeLabel']).replace(String(example['brandName']), name),
    logo: logoOf(brand, 'legal' in example),
    tagline: taglines[locale],
    legal: legal[locale],
  };
  const swapped = Object.entries(ofBrand).filter(
    ([key, value]) =>
      value !== undefined && key in example && JSON.stringify(args[key]) === JSON.stringify(example[key]),
  );
  return { ...args, ...Object.fromEntries(swapped) };
}

function logoOf({ id, data, tokens }: StoryBrand, isFooter: boolean) {
  const { file, alt, width, height } = data.logo;
  const light = Object.fromEntries(tokens.map(({ css, light: value }) => [css, value]));
  return { src: `/brands/${id}/${isFooter ? footerLogo(data.logo, light) : file}`, alt, width, height };
}
