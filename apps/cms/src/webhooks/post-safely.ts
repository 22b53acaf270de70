import { lookup } from 'node:dns/promises';
import { request } from 'node:http';
import { request as requestSafely } from 'node:https';
import { isIP } from 'node:net';
import { Hopeless } from '../sending/send-due.ts';
import { hostOf, mayCall, urlProblem } from './webhook-url.ts';

/** How long whoever is called may take, in milliseconds. */
const patience = 10_000;

/**
 * Post something to an address that somebody typed. The name is looked up once, and what is connected to is the very
 * address that was found to be public: a name that leads elsewhere a moment later gains nothing. Redirects are not followed.
 *
 * @returns the status of the answer; what it says is not read
 * @throws {Hopeless} where the address is not one to call
 * @throws {Error} where nobody answers in time
 */
export async function postSafely(address: string, headers: Record<string, string>, body: string): Promise<number> {
  const problem = urlProblem(address);
  if (problem !== undefined) throw new Hopeless(problem);
  const url = new URL(address);
  const host = hostOf(url);
  const found = isIP(host) === 0 ? await lookup(host, { all: true }) : [{ address: host, family: isIP(host) }];
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
        signal: AbortSignal.timeout(patience),
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
