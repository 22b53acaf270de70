import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CmsServer } from '../server/cms-server.ts';

const known = 'writer@pantograph.example';
const unknown = 'nobody@pantograph.example';
const right = 'pantograph-demo';

/** Each test has a server of its own where it spends what an address may try. */
describe('signing in', () => {
  let cms: CmsServer;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
  }, 90_000);

  afterAll(() => cms.destroy());

  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    fetch(`${cms.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const login = (email: string, password: string, headers?: Record<string, string>) =>
    post('/api/users/login', { email, password }, headers);

  it('gives a cookie that no script and no other site gets, and ends it', async () => {
    const response = await login(known, right);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    expect(cookie).toMatch(/Path=\//i);
    const [pair = ''] = cookie.split(';');
    const me = async (headers: Record<string, string>) => {
      const answer = await fetch(`${cms.url}/api/users/me`, { headers: { cookie: pair, ...headers } });
      return ((await answer.json()) as { user: { email: string } | null }).user?.email;
    };
    expect(await me({ origin: cms.url })).toBe(known);
    expect(await me({ 'sec-fetch-site': 'same-origin' })).toBe(known);
    for (const origin of [
      'https://evil.example',
      `${cms.url}.evil.example`,
      'null',
      cms.url.replace('http:', 'https:'),
    ]) {
      expect(await me({ origin }), origin).toBeUndefined();
    }
    expect(await me({ 'sec-fetch-site': 'cross-site' })).toBeUndefined();
    const save = await fetch(`${cms.url}/api/pages`, {
      method: 'POST',
      headers: { cookie: pair, origin: 'https://evil.example', 'content-type': 'application/json' },
      body: JSON.stringify({ brand: 'hollyhock', title: 'Forged' }),
    });
    expect(save.status).toBe(403);
    expect(save.headers.get('access-control-allow-origin')).toBeNull();
    const out = await fetch(`${cms.url}/api/users/logout`, {
      method: 'POST',
      headers: { cookie: pair, origin: cms.url },
    });
    expect(out.status).toBe(200);
    expect(await me({ origin: cms.url })).toBeUndefined();
  });

  it('says the same, as slowly, of an account that is not there', async () => {
    const timed = async (email: string) => {
      const start = performance.now();
      const response = await login(email, 'not the password');
      return { took: performance.now() - start, status: response.status, body: await response.text() };
    };
    const first = await timed('reviewer@pantograph.example');
    const second = await timed(unknown);
    expect({ ...second, took: 0 }).toEqual({ ...first, took: 0 });
    expect(second.took).toBeGreaterThan(first.took / 4);
    const forgot = (email: string) => post('/api/users/forgot-password', { email });
    const [there, notThere] = [await forgot('reviewer@pantograph.example'), await forgot(unknown)];
    expect(notThere.status).toBe(there.status);
    expect(await notThere.text()).toBe(await there.text());
  });

  it('resets no password with a token that is guessed, nor to a short one', async () => {
    for (const [token, password] of [
      ['guess', 'a password that is long'],
      ['', 'a password that is long'],
      ['guess', 'short'],
      [{ $ne: '' }, 'a password that is long'],
    ]) {
      const response = await post('/api/users/reset-password', { token, password });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
    }
  });

  it('takes no address or password that is none', async () => {
    for (const body of [
      {},
      { email: known },
      { email: { $ne: '' }, password: right },
      { email: [known], password: right },
    ]) {
      const response = await post('/api/users/login', body);
      expect(response.status, JSON.stringify(body)).toBeGreaterThanOrEqual(400);
      expect(response.status, JSON.stringify(body)).toBeLessThan(500);
    }
  });
});

describe('too many tries', () => {
  let cms: CmsServer;

  const start = async (env: Record<string, string> = {}) => {
    cms = await CmsServer.start({ demo: true, env });
  };
  const login = (email: string, password: string, from?: string) =>
    fetch(`${cms.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(from !== undefined && { 'x-forwarded-for': from }) },
      body: JSON.stringify({ email, password }),
    });

  it('of one account, there or not, are refused alike; the right password then too', async () => {
    await start();
    try {
      const statuses: Record<string, number[]> = { [known]: [], [unknown]: [] };
      for (const email of [known, unknown]) {
        for (let index = 0; index < 7; index++) {
          statuses[email]?.push((await login(email, `wrong ${index}`, `10.0.0.${index}`)).status);
        }
      }
      expect(statuses[known]).toEqual([401, 401, 401, 401, 401, 429, 429]);
      expect(statuses[unknown]).toEqual(statuses[known]);
      expect((await login(known, right)).status).toBe(429);
      expect((await login('admin@pantograph.example', right)).status).toBe(200);
    } finally {
      await cms.destroy();
    }
  }, 90_000);

  it('of one address are refused, whatever it says it is', async () => {
    await start();
    try {
      const statuses: number[] = [];
      for (let index = 0; index < 22; index++) {
        statuses.push((await login(`person-${index}@pantograph.example`, 'wrong', `10.0.1.${index}`)).status);
      }
      expect(statuses.slice(0, 20)).toEqual(Array(20).fill(401));
      expect(statuses.slice(20)).toEqual([429, 429]);
    } finally {
      await cms.destroy();
    }
  }, 120_000);

  it('are counted for who the proxy says it is, and no further', async () => {
    await start({ PANTOGRAPH_CMS_PROXY: '1' });
    try {
      for (let index = 0; index < 20; index++) {
        await login(`person-${index}@pantograph.example`, 'wrong', `10.9.9.${index}, 2001:db8:1:2::${index}`);
      }
      expect((await login(known, right, 'anything, 2001:db8:1:2::ff')).status, 'a household is one').toBe(429);
      expect((await login(known, right, '10.0.2.2')).status).toBe(200);
    } finally {
      await cms.destroy();
    }
  }, 120_000);

  it('let no letters be sent without end', async () => {
    await start();
    try {
      const statuses: number[] = [];
      for (let index = 0; index < 7; index++) {
        const response = await fetch(`${cms.url}/api/users/forgot-password`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ email: unknown }),
        });
        statuses.push(response.status);
      }
      expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
    } finally {
      await cms.destroy();
    }
  }, 90_000);

  it('over one GraphQL question count as many', async () => {
    await start();
    try {
      const tries = Array.from(
        { length: 30 },
        (_, index) => `a${index}: loginUser(email: "person-${index}@pantograph.example", password: "wrong") { token }`,
      );
      const response = await fetch(`${cms.url}/api/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: `mutation { ${tries.join(' ')} }` }),
      });
      expect(await response.text()).toContain('Too many tries');
    } finally {
      await cms.destroy();
    }
  }, 90_000);
});
