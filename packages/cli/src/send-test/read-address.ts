import { z } from 'zod';
import { UsageError } from '../usage-error.js';

const address = z.email();

/**
 * Read the address of somebody, alone or after a name: `ada@example.org`, `Ada <ada@example.org>`.
 *
 * @throws {UsageError} where it is none, or has more than one line
 */
export function readAddress(option: string, given: string): { name: string; address: string } {
  const [, name = '', inside] = /^([^<>"]*)<([^<>]*)>$/.exec(given.trim()) ?? [];
  const mail = inside ?? given.trim();
  // A line end would begin another header.
  if (/\p{Cc}/u.test(given) || !address.safeParse(mail).success) {
    throw new UsageError(
      `${option}: ${JSON.stringify(given)} is no address of mail.`,
      'Write one such as ada@example.org, or "Ada <ada@example.org>".',
    );
  }
  return { name: name.trim(), address: mail };
}
