/** The forms a counted noun has; languages without a form leave it out. */
export interface PluralForms {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

/** Make a function that words a count: `#` in the fitting form becomes the number as the locale writes it. */
export function plural(locale: string, forms: PluralForms): (count: number) => string {
  let tools: { rules: Intl.PluralRules; numbers: Intl.NumberFormat } | undefined;
  const known = new Map<number, string>();
  const write = (count: number) => {
    // Made when first needed: most runs speak one language of all.
    tools ??= { rules: new Intl.PluralRules(locale), numbers: new Intl.NumberFormat(locale) };
    return (forms[tools.rules.select(count)] ?? forms.other).replace('#', tools.numbers.format(count));
  };
  return (count) => {
    const words = known.get(count) ?? write(count);
    if (known.size < mostKnown) known.set(count, words);
    return words;
  };
}

const mostKnown = 500;
