import { isIP } from 'node:net';
import { environment } from '../environment.ts';
import { isLoopbackAddress, isPublicAddress } from './public-address.ts';

/** Get the name or address of the host, without the brackets of IPv6 and the dot that may end a whole name. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|[\].]$/g, '');
}

/** Tell whether webhooks may call an address. */
export function mayCall(address: string): boolean {
  return isPublicAddress(address) || (environment.webhookLoopback && isLoopbackAddress(address));
}

/** Say what is wrong with the address of a webhook; undefined where nothing is. */
export function urlProblem(value: unknown): string | undefined {
  const url = typeof value === 'string' && value.length <= 2000 ? URL.parse(value) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    return '“Address” is no address. Write it as https://example.org/hooks/pantograph.';
  }
  if (url.username !== '' || url.password !== '' || url.hash !== '') {
    return '“Address” has a password or a # in it. Take that away; the signature proves who calls.';
  }
  const host = hostOf(url);
  const isHere = environment.webhookLoopback && (host === 'localhost' || isLoopbackAddress(host));
  if (url.protocol === 'http:' && !isHere) return '“Address” begins with https://, so that nobody reads along.';
  if (!isHere && (host === 'localhost' || host.endsWith('.localhost') || (isIP(host) !== 0 && !mayCall(host)))) {
    return '“Address” leads into a private network, where webhooks do not call.';
  }
  return undefined;
}
