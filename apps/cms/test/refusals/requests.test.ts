import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CmsServer } from '../server/cms-server.ts';

describe('what is no request', () => {
  let cms: CmsServer;
  let token: string;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    const response = await fetch(`${cms.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'writer@pantograph.example', password: 'pantograph-demo' }),
    });
    token = ((await response.json()) as { token: string }).token;
  }, 90_000);

  afterAll(() => cms.destroy());

  const json = 'application/json';
  const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  const form = 'multipart/form-data; boundary=x';
  const part = (name: string, value: string) =>
    `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--x--\r\n`;

  it.each<[string, string, string | Uint8Array<ArrayBuffer>, number]>([
    ['half of JSON', json, '{"title":', 400],
    ['a list', json, '[]', 400],
    ['null', json, 'null', 400],
    ['a word', json, '"title"', 400],
    ['what is not UTF-8', json, new Uint8Array([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d]), 400],
    ['100,000 lists in lists', json, `{"brand":"hollyhock","title":${deep(100_000)}}`, 400],
    ['5 MB of words', json, `{"brand":"hollyhock","title":"${'x'.repeat(5_000_000)}"}`, 413],
    ['a form of addresses', 'application/x-www-form-urlencoded', 'brand=hollyhock&title=a', 415],
    ['plain text', 'text/plain', 'title', 415],
    ['XML', 'application/xml', '<title/>', 415],
    ['nothing named', '', '{"title":"a"}', 415],
    ['a form without end', form, 'nothing', 400],
    ['a form with half of JSON', form, part('_payload', '{"title":'), 400],
    ['a form with lists in lists', form, part('_payload', `{"brand":"hollyhock","title":${deep(100_000)}}`), 400],
    ['a form with a list', form, part('_payload', '[]'), 400],
  ])('%s', async (_, type, body, status) => {
    for (const path of ['/api/pages', '/api/graphql']) {
      if (path === '/api/graphql' && type === form) continue;
      const response = await fetch(cms.url + path, {
        method: 'POST',
        headers: { authorization: `JWT ${token}`, 'content-type': type },
        body,
      });
      const answer = (await response.json()) as { errors: { message: string }[] };
      expect(response.status, `${path} ${JSON.stringify(answer)}`).toBe(status);
      expect(answer.errors[0]?.message).toMatch(/^["“A-Z].*[.]$/s);
      expect(answer.errors[0]?.message).not.toContain('Something went wrong');
    }
  });
});
