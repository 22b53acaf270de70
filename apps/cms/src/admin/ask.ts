/**
 * Ask the CMS something as whoever is signed in.
 *
 * @throws {Error} with the sentence that the server says, where it refuses
 */
export async function ask<Answer>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch(() => undefined);
  if (!response) throw new Error('The CMS does not answer. Look whether you are connected, then try again.');
  const answer = (await response.json().catch(() => undefined)) as
    | (Answer & { errors?: { message: string }[]; message?: string })
    | undefined;
  if (response.ok && answer) return answer;
  throw new Error(answer?.errors?.[0]?.message ?? answer?.message ?? `The CMS answered with ${response.status}.`);
}
