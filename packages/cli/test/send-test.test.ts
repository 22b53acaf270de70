import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { channels } from '@pantograph/channels';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { channelSetting } from '../../channels/test/channel-setting.js';

const command = fileURLToPath(new URL('../bin/pantograph.js', import.meta.url));
const received: ParsedMail[] = [];
let server: SMTPServer;
let port = 0;
let folder = '';

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _session, done) =>
      username === 'ada' && password === 'p@ss' ? done(null, { user: username }) : done(new Error('Wrong password')),
    onRcptTo: ({ address }, _session, done) => done(address.startsWith('nobody') ? new Error('No such box') : null),
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        received.push(mail);
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = server.server.address().port;
});
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));
beforeEach(() => {
  received.length = 0;
  folder = mkdtempSync(join(tmpdir(), 'pantograph-mail-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...parameters: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [command, 'send-test', ...parameters], { cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

const smtp = () => `smtp://127.0.0.1:${port}`;

/** Make a real message, and put its files into the folder. */
async function writeEmail(title = 'Hello {{first_name|there}}'): Promise<void> {
  const email = channels.find(({ name }) => name === 'email');
  const document = {
    key: 'quiet-season-1',
    locale: 'en',
    title,
    description: 'A pilot costs nothing until June.',
    url: 'https://www.tidewater.example/pilot/',
    sections: [{ section: 'hero', title: 'February is when you change tools.' }],
  };
  const made = await email?.render(document, channelSetting('tidewater', { formats: ['generic'] }));
  for (const { file, content } of made?.outputs ?? []) {
    writeFileSync(join(folder, file.replace('generic', 'message')), content);
  }
}

describe('pantograph send-test', () => {
  test('sends a message with its plain text, its subject and how to unsubscribe', async () => {
    await writeEmail();
    const { code, stdout, stderr } = await run('message.html', '--to', 'Ada <ada@a.example>', '--smtp', smtp());
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`“Hello there” is on its way to ada@a.example, by 127.0.0.1:${port}`);
    const [mail] = received;
    expect(mail).toMatchObject({
      subject: 'Hello there',
      from: { text: '"Ada" <ada@a.example>' },
      to: { text: '"Ada" <ada@a.example>' },
    });
    expect(mail?.html).toContain('February is when you change tools.');
    expect(mail?.text).toContain('February is when you change tools.');
    const unsubscribe = mail?.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line;
    expect(unsubscribe).toBe('List-Unsubscribe: <mailto:post@tidewater.example?subject=unsubscribe>');
  });

  test('sends a zip with its pictures within the message', async () => {
    await writeEmail();
    const { code, stdout } = await run(
      'message.zip',
      '--to',
      'a@a.example',
      '--to',
      'b@a.example',
      '--smtp',
      smtp(),
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ accepted: ['a@a.example', 'b@a.example'], pictures: 2, findings: [] });
    const [mail] = received;
    expect(mail?.attachments.map(({ contentType }) => contentType)).toEqual(['image/png', 'image/png']);
    expect(mail?.html).not.toContain('src="images/');
  });

  test('signs in with a user and a password', async () => {
    await writeEmail();
    const there = `127.0.0.1:${port}`;
    expect((await run('message.html', '--to', 'a@a.example', '--smtp', `smtp://ada:p%40ss@${there}`)).code).toBe(0);
    const refused = await run('message.html', '--to', 'a@a.example', '--smtp', `smtp://ada:secret@${there}`);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/does not accept the user or the password.*Check them in --smtp/);
    expect(refused.stderr).not.toContain('secret');
  });

  test.each([
    ['a subject', 'Hi\r\nBcc: eve@a.example', 'a@a.example'],
    ['a name', 'Hi', 'Ada, Bcc: eve@a.example <a@a.example>'],
  ])('lets %s begin no header', async (_what, title, to) => {
    await writeEmail(title);
    const { code } = await run('message.html', '--to', to, '--smtp', smtp());
    expect(code).toBe(0);
    expect(received[0]?.headerLines.map(({ key }) => key)).not.toContain('bcc');
    expect(received[0]?.headers.get('bcc')).toBeUndefined();
  });

  test('tells what is not beside a message, and sends the rest', async () => {
    mkdirSync(join(folder, 'bare'));
    writeFileSync(
      join(folder, 'bare/note.html'),
      '<title>A &amp; B</title><img src="images/x.png" alt=""><img src="../secret.png">',
    );
    writeFileSync(join(folder, 'secret.png'), 'x');
    const { code, stderr } = await run('bare', '--to', 'a@a.example', '--smtp', smtp());
    expect(code).toBe(1);
    expect(stderr).toContain('The picture images/x.png is not beside the message.');
    expect(stderr).toContain('The picture ../secret.png is not beside the message.');
    expect(stderr).toContain('It has no plain-text part. Put note.txt beside the .html.');
    expect(received[0]).toMatchObject({ subject: 'A & B', attachments: [] });
  });

  const refusals: [string, string[], RegExp][] = [
    ['a file that is not there', ['nothing.html', '--to', 'a@a.example'], /There is no file "nothing\.html"/],
    ['a file of another kind', ['message.txt', '--to', 'a@a.example'], /is no email/],
    ['an address that is none', ['message.html', '--to', 'ada'], /--to: "ada" is no address of mail/],
    ['an address of two lines', ['message.html', '--to', 'a@a.example\r\nBcc: b@a.example'], /is no address of mail/],
    ['a name of two lines', ['message.html', '--to', 'A\nBcc: b@b.example <a@a.example>'], /is no address of mail/],
    [
      'a server that is none',
      ['message.html', '--to', 'a@a.example', '--smtp', 'https://a.example'],
      /no address of a mail server/,
    ],
    [
      'a receiver whom the server refuses',
      ['message.html', '--to', 'nobody@a.example'],
      /refuses an address: .*No such box/,
    ],
  ];

  test.each(refusals)('refuses %s, and says what to do', async (_what, parameters, message) => {
    await writeEmail();
    const given = parameters.includes('--smtp') ? parameters : [...parameters, '--smtp', smtp()];
    const { code, stderr } = await run(...given);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    const { stdout } = await run(...given, '--json');
    expect(JSON.parse(stdout).error.fix).toMatch(/\w{3}/);
    expect(received).toEqual([]);
  });

  test('says that nothing answers, or that what answers does not encrypt', async () => {
    await writeEmail();
    const free = createServer();
    await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', () => resolve()));
    const { port: closed } = free.address() as { port: number };
    await new Promise((resolve) => free.close(resolve));
    const silent = await run('message.html', '--to', 'a@a.example', '--smtp', `smtp://127.0.0.1:${closed}`);
    expect(silent).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`Nothing answers at 127.0.0.1:${closed}.`),
    });
    const plain = await run('message.html', '--to', 'a@a.example', '--smtp', `smtps://127.0.0.1:${port}`);
    expect(plain.stderr).toMatch(/cannot be encrypted.*smtp: instead of smtps:/);
  });

  test('asks for a server where none is named', async () => {
    await writeEmail();
    const { code, stderr } = await run('message.html', '--to', 'a@a.example');
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('--smtp or in PANTOGRAPH_SMTP') });
  });
});
