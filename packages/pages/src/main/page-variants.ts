/** The compositions of the page types that have some, as a brand chooses them under `variants`; see docs/decisions/0065. */
export const pageVariants: Readonly<Record<string, readonly string[]>> = {
  blog: ['cards', 'ledger'],
  post: ['essay', 'ledger'],
};
