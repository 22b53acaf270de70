/** A component's name, spelled for each place where it stands. */
export interface ComponentNames {
  /** Of its folder and its classes: `price-table`. */
  kebab: string;
  /** Of what its modules export: `priceTable`. */
  camel: string;
  /** Of its function and its types: `PriceTable`. */
  pascal: string;
  /** What people read: `Price table`. */
  label: string;
}

/** Spell a name in kebab-case for all places. */
export function componentNames(kebab: string): ComponentNames {
  const pascal = kebab.replace(/(^|-)([a-z0-9])/g, (_, _hyphen: string, letter: string) => letter.toUpperCase());
  const words = kebab.replaceAll('-', ' ');
  return {
    kebab,
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    pascal,
    label: words.charAt(0).toUpperCase() + words.slice(1),
  };
}
