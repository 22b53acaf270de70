import { septetsOf } from './gsm-7.js';

/** How a text message is sent, and in how many parts that are paid for each. */
export interface SmsCount {
  encoding: 'GSM-7' | 'UCS-2';
  /** Septets of GSM-7, UTF-16 code units of UCS-2. */
  units: number;
  segments: number;
  /** How many units fit into each of its segments. */
  perSegment: number;
}

/** Units of a message alone, and of each part of one that is joined, whose header takes six octets: 3GPP TS 23.040, 9.2.3.24.1. */
export const smsUnits = { 'GSM-7': { alone: 160, joined: 153 }, 'UCS-2': { alone: 70, joined: 67 } } as const;

/** Count a text message as networks do. What takes two units, an emoji or "€" in GSM-7, is never parted. */
export function countSms(text: string): SmsCount {
  const letters = [...text];
  const septets = letters.map(septetsOf);
  const isGsm = septets.every((size) => size !== undefined);
  const encoding = isGsm ? 'GSM-7' : 'UCS-2';
  const sizes = isGsm ? (septets as number[]) : letters.map(({ length }) => length);
  const units = sizes.reduce((sum, size) => sum + size, 0);
  const { alone, joined } = smsUnits[encoding];
  if (units <= alone) return { encoding, units, segments: 1, perSegment: alone };
  let segments = 1;
  let filled = 0;
  for (const size of sizes) {
    if (filled + size > joined) {
      segments++;
      filled = 0;
    }
    filled += size;
  }
  return { encoding, units, segments, perSegment: joined };
}
