const currencies: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', $: 'USD' };
const amount = /\d{1,3}(?:[ ,.\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?/;

/** Read a price as marketers write it, `€1,200` or `24,50 EUR`; undefined where it names no amount or no currency. */
export function readPrice(text: string): { price: string; priceCurrency: string } | undefined {
  const sign = Object.keys(currencies).find((currency) => text.includes(currency));
  const priceCurrency = sign ? currencies[sign] : /\b(EUR|GBP|USD|CHF)\b/.exec(text)?.[1];
  const digits = amount.exec(text.normalize('NFKC'))?.[0];
  return priceCurrency && digits ? { price: plain(digits), priceCurrency } : undefined;
}

function plain(digits: string): string {
  const decimals = /[.,](\d{1,2})$/.exec(digits)?.[1];
  const whole = (decimals ? digits.slice(0, -decimals.length - 1) : digits).replace(/\D/g, '');
  return decimals ? `${whole}.${decimals}` : whole;
}
