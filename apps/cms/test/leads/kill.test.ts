import { afterEach, expect, it } from 'vitest';
import { CmsServer } from '../server/cms-server.ts';
import { Person } from '../server/person.ts';
import { SmtpServer } from '../server/smtp-server.ts';
import { calendarForm, postForm } from './visitor.ts';

let cms: CmsServer;
let smtp: SmtpServer;

afterEach(async () => {
  await cms.destroy();
  await smtp.stop();
});

/** Post forms side by side, and get the addresses that were thanked for. */
async function leaveMany(name: string, count: number): Promise<string[]> {
  const thanked: string[] = [];
  await Promise.all(
    Array.from({ length: count }, async (_, number) => {
      const email = `${name}${number}@example.org`;
      const answer = await postForm(cms, calendarForm, { email }).catch(() => undefined);
      if (answer?.status === 200) thanked.push(email);
    }),
  );
  return thanked;
}

const env = (url: string) => ({ SMTP_URL: url, PANTOGRAPH_CMS_RETRY_SECONDS: Array(60).fill('1').join(',') });

it('a crash between keeping an address and sending its mail loses no mail and makes none up', async () => {
  smtp = await SmtpServer.start();
  const { port, url } = smtp;
  cms = await CmsServer.start({ demo: true, env: env(url) });
  // Nobody answers while addresses are left, so that nothing is sent before the crash.
  await smtp.stop();
  const thanked = await leaveMany('ada', 20);
  expect(thanked).toHaveLength(20);
  await cms.end('SIGKILL');
  smtp = await SmtpServer.start(port);
  await cms.start();
  await expect.poll(() => new Set(smtp.mails.map(({ to }) => to)), { timeout: 60_000 }).toEqual(new Set(thanked));
  await new Promise((resolve) => setTimeout(resolve, 4000));
  expect(smtp.mails).toHaveLength(20);
}, 150_000);

it('a crash while mails are under way sends them again, each known by its id', async () => {
  smtp = await SmtpServer.start();
  cms = await CmsServer.start({ demo: true, env: env(smtp.url) });
  // The mail server has them and never says so: the CMS is killed before it knows.
  smtp.refusals.push('', '', '');
  const posting = leaveMany('bea', 12);
  const thanked = await posting;
  await expect.poll(() => smtp.refusals.length, { timeout: 10_000 }).toBe(0);
  await cms.end('SIGKILL');
  await cms.start();
  await expect.poll(() => new Set(smtp.mails.map(({ to }) => to)), { timeout: 60_000 }).toEqual(new Set(thanked));
  const ids = new Map<string, Set<string>>();
  for (const { to, headers } of smtp.mails) {
    ids.set(to, (ids.get(to) ?? new Set()).add(headers.get('message-id') ?? ''));
  }
  expect([...ids.values()].map(({ size }) => size)).toEqual(Array(12).fill(1));
}, 150_000);

it('a crash in the middle of answering keeps the address and its mail, or neither', async () => {
  smtp = await SmtpServer.start();
  cms = await CmsServer.start({ demo: true, env: env(smtp.url) });
  const posting = leaveMany('cal', 60);
  await new Promise((resolve) => setTimeout(resolve, 150));
  await cms.end('SIGKILL');
  const thanked = await posting;
  await cms.start();
  const manager = await Person.demo(cms, 'manager');
  const { body } = await manager.get('/api/leads?limit=0&depth=0');
  const kept = new Set(body.docs.map(({ email }: { email: string }) => email));
  expect(thanked.filter((email) => !kept.has(email))).toEqual([]);
  await expect.poll(() => new Set(smtp.mails.map(({ to }) => to)), { timeout: 60_000 }).toEqual(kept);
}, 150_000);
