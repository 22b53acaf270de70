import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { request } from 'node:http';
import { request as requestSafely } from 'node:https';
import { isIP } from 'node:net';
import { Hopeless } from '../sending/send-due.ts';
import { hostOf, mayCall, urlProblem } from './webhook-url.ts';

/** How long all of it may take, in milliseconds: finding the address, and being answered. Less than the lease of what is sent. */
const longest = 10_000;

interface PostOptions {
  /** Finds the addresses of a name; without it, as this machine does. */
  resolve?(host: string): Promise<LookupAddress[]>;
  /** In milliseconds. */
  patience?: number;
}

/**
 * Post something to an address that somebody typed. The name is looked up once, and what is connected to is the very
 * address that was found to be public: a name that leads elsewhere a moment later gains nothing. Redirects are not followed.
 *
 * @returns the status of the answer; what it says is not read
 * @throws {Hopeless} where the address is not one to call
 * @throws {Error} where nobody answers in time
 */
export async function postSafely(
  address: string,
  headers: Record<string, string>,
  body: string,
  { resolve: find = lookupAll, patience = longest }: PostOptions = {},
): Promise<number> {
  const signal = AbortSignal.timeout(patience);
  const problem = urlProblem(address);
  if (problem !== undefined) throw new Hopeless(problem);
  const url = new URL(address);
  const host = hostOf(url);
  const found = isIP(host) === 0 ? await inTime(find(host), signal, host) : [{ address: host, family: isIP(host) }];
  const [place] = found;
  if (!place) throw new Error(`${host} has no address.`);
  const inside = found.find((each) => !mayCall(each.address));
  if (inside)
    throw new Hopeless(`${host} leads into a private network (${inside.address}), where webhooks do not call.`);
  return new Promise((resolve, reject) => {
    const call = (url.protocol === 'https:' ? requestSafely : request)(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
        signal,
        agent: false,
        lookup: (_host, options, done) => {
          if (options.all) done(null, [place]);
          else done(null, place.address, place.family);
        },
      },
      (answer) => {
        resolve(answer.statusCode ?? 0);
        answer.destroy();
      },
    );
    call.once('error', (error) =>
      reject(
        error.name === 'TimeoutError' || error.name === 'AbortError'
          ? new Error(`${host} did not answer in time.`)
          : error,
      ),
    );
    call.end(body);
  });
}

function lookupAll(host: string): Promise<LookupAddress[]> {
  return lookup(host, { all: true });
}

/** Wait for an answer no longer than until the signal; what comes later is nobody's. */
function inTime<Value>(answer: Promise<Value>, signal: AbortSignal, host: string): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error(`The address of ${host} was not found in time.`)));
    answer.then(resolve, reject);
  });
}
