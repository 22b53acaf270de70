declare const trusted: unique symbol;

/** A string that is HTML: written by a component, or vouched for with `raw()`. It is not escaped again. */
export type Html = string & { readonly [trusted]: true };
