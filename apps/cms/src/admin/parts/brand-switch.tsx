import { brandName } from './names.ts';

interface BrandSwitchProps {
  brands: readonly string[];
  /** The brand that is shown; undefined for all of them. */
  current: string | undefined;
  /** Get where a brand is shown; undefined stands for all. */
  href: (brand: string | undefined) => string;
  /** Whether all brands can be shown at once. */
  hasAll?: boolean;
}

/** Links from brand to brand, for who works for several. */
export function BrandSwitch({ brands, current, href, hasAll = false }: BrandSwitchProps) {
  if (brands.length < 2) return null;
  const choices = [...(hasAll ? [undefined] : []), ...brands];
  return (
    <nav className="pg-switch" aria-label="Brand">
      {choices.map((brand) => (
        <a key={brand ?? ''} href={href(brand)} aria-current={brand === current ? 'true' : undefined}>
          {brand === undefined ? 'All brands' : brandName(brand)}
        </a>
      ))}
    </nav>
  );
}
