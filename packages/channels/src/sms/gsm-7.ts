/** The default alphabet: 3GPP TS 23.038, 6.2.1. https://www.3gpp.org/dynareport/23038.htm */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** Its extension, each letter two septets: 3GPP TS 23.038, 6.2.1.1. */
const extended = '\f^{}\\[~]|€';

const septets = new Map([
  ...[...basic].map((sign) => [sign, 1] as const),
  ...[...extended].map((sign) => [sign, 2] as const),
]);

/** Count the septets of a letter in the GSM 7-bit alphabet; undefined where it is not in it. */
export function septetsOf(letter: string): number | undefined {
  return septets.get(letter);
}
