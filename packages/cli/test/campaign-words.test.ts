import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { CampaignProject } from './campaign-project.js';

let project: CampaignProject;
let server: Server | undefined;
afterEach(() => {
  project.remove();
  server?.close();
  server = undefined;
});

const answer = `Here you are:

\`\`\`yaml
copy.landing-page.title.en: One berth is enough
copy.landing-page.title.de: Ein Liegeplatz genügt
copy.post.1.title.en: ''
copy.landing-page.description.en: ${'too long '.repeat(40)}
copy.fax.en: Nobody asked
\`\`\`
`;

describe('words that the brief does not give', () => {
  test('are asked for in a file, and taken from its answers where they fit', async () => {
    project = new CampaignProject();
    await project.campaign('--ask');
    const questions = project.read('ask.md');
    expect(questions).toContain('copy.landing-page.title.en: ""');
    expect(questions).toContain('seamless');
    // The brief says them in English and German; in Arabic it says nothing at all.
    expect(questions).not.toContain('.ar:');
    project.write('answers.yaml', answer);
    const { findings } = await project.campaign();
    expect(project.read('en/landing-page/index.html')).toContain('<title>One berth is enough</title>');
    expect(project.read('de/landing-page/index.html')).toContain('<title>Ein Liegeplatz genügt</title>');
    const told = findings.filter(({ rule }) => rule === 'answer').map(({ path }) => path);
    expect(told).toEqual(['copy.landing-page.description.en', 'copy.fax.en']);
  });

  test('never stand where the brief has its own', async () => {
    project = new CampaignProject();
    project.edit('copy:\n', 'copy:\n  landing-page: { title: { en: Our own title } }\n');
    project.write('answers.yaml', answer);
    await project.campaign();
    expect(project.read('en/landing-page/index.html')).toContain('<title>Our own title</title>');
    expect(project.read('de/landing-page/index.html')).toContain('<title>Ein Liegeplatz genügt</title>');
  });

  test('come from a writer that is named, once, and lie in the folder to be read', async () => {
    project = new CampaignProject();
    const asked: { authorization: string | undefined; body: { model: string; messages: { content: string }[] } }[] = [];
    const url = await writerThat((authorization, body) => {
      asked.push({ authorization, body: JSON.parse(body) });
      return { choices: [{ message: { content: answer } }] };
    });
    const env = { PANTOGRAPH_WRITER_URL: url, PANTOGRAPH_WRITER_MODEL: 'any', PANTOGRAPH_WRITER_KEY: 'secret' };
    const parameters = ['campaign', project.file, '--out', project.out, '--json', '--writer'];
    await project.runWith(env, ...parameters);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ authorization: 'Bearer secret', body: { model: 'any' } });
    expect(asked[0]?.body.messages[0]?.content).toContain('Invent no figure');
    expect(project.read('answers.yaml')).toContain('One berth is enough');
    const before = project.files();
    await project.runWith(env, ...parameters);
    expect(asked).toHaveLength(1);
    expect(project.files()).toEqual(before);
    for (const path of project.list()) expect(project.read(path)).not.toContain('secret');
  });

  test.each([
    ['is away', undefined, /cannot be reached/],
    ['answers in another form', () => ({ hello: 1 }), /form of chat completions/],
    ['answers what cannot be read', () => ({ choices: [{ message: { content: 'title: [' } }] }), /cannot be read/],
  ])('are missing where the writer %s, and all else is made', async (_what, reply, message) => {
    project = new CampaignProject();
    const url = reply ? await writerThat(reply) : 'http://127.0.0.1:9/v1';
    const env = { PANTOGRAPH_WRITER_URL: url, PANTOGRAPH_WRITER_MODEL: 'any' };
    const { stdout } = await project.runWith(env, 'campaign', project.file, '--out', project.out, '--json', '--writer');
    const { findings, outputs } = JSON.parse(stdout);
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'answer', message: expect.stringMatching(message) }),
    );
    expect(outputs).toHaveLength(6);
  });

  test('are not asked of anybody without a name', async () => {
    project = new CampaignProject();
    const { code, stderr } = await project.run('campaign', project.file, '--out', project.out, '--writer');
    expect(code).toBe(2);
    expect(stderr).toContain('PANTOGRAPH_WRITER_URL');
  });
});

/** Start a writer on loopback. */
function writerThat(reply: (authorization: string | undefined, body: string) => object): Promise<string> {
  const made = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(reply(request.headers.authorization, body)));
    });
  });
  server = made;
  return new Promise((resolve) => {
    made.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(made.address() as AddressInfo).port}/v1`));
  });
}
