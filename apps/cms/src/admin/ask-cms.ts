/** One thing that the CMS refuses, at a field. */
export interface Refusal {
  path: string;
  message: string;
}

/** What the CMS answers; status 0 where it does not answer at all. */
export interface CmsAnswer<Body> {
  status: number;
  body: Body | undefined;
  /** What is wrong, in sentences; empty where nothing is. */
  refusals: Refusal[];
}

interface ErrorBody {
  message?: string;
  errors?: { message?: string; data?: { errors?: Refusal[] } }[];
}

/** Ask the CMS as whoever is signed in. It never throws: what went wrong is in the answer. */
export async function askCms<Body>(
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  data?: unknown,
  options: { keepalive?: boolean; signal?: AbortSignal } = {},
): Promise<CmsAnswer<Body>> {
  try {
    const response = await fetch(`/api${path}`, {
      method,
      credentials: 'include',
      headers: data === undefined ? {} : { 'Content-Type': 'application/json' },
      ...(data !== undefined && { body: JSON.stringify(data) }),
      ...options,
    });
    const body = (await response.json().catch(() => undefined)) as (Body & ErrorBody) | undefined;
    if (response.ok) return { status: response.status, body, refusals: [] };
    const refusals = (body?.errors ?? []).flatMap(({ message = '', data: more }) =>
      more?.errors?.length ? more.errors : [{ path: '', message }],
    );
    const message = body?.message ?? 'The CMS could not do this. Try again in a minute.';
    return { status: response.status, body, refusals: refusals.length > 0 ? refusals : [{ path: '', message }] };
  } catch {
    return {
      status: 0,
      body: undefined,
      refusals: [{ path: '', message: 'The CMS does not answer. Try again soon.' }],
    };
  }
}

/**
 * Ask the CMS for what it has to answer.
 *
 * @throws {Error} with the sentence that the CMS says, where it refuses or does not answer
 */
export async function ask<Answer>(method: 'GET' | 'POST', path: string, data?: unknown): Promise<Answer> {
  const { status, body, refusals } = await askCms<Answer>(method, path, data);
  if (refusals.length === 0 && body !== undefined) return body;
  throw new Error(refusals[0]?.message ?? `The CMS answered with ${status}.`);
}

/** Tell whether nobody is signed in any more. */
export async function isSignedOut(): Promise<boolean> {
  const { status, body } = await askCms<{ user: unknown }>('GET', '/users/me');
  return status === 401 || (status === 200 && !body?.user);
}
