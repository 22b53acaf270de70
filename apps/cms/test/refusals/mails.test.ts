import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarForm, postForm } from '../leads/visitor.ts';
import { first, password, pathOf } from '../rights/people.ts';
import { CmsServer } from '../server/cms-server.ts';
import { Person } from '../server/person.ts';
import { SmtpServer } from '../server/smtp-server.ts';

const more = '\r\nBcc: eve@example.org';

describe('what would add a line to the head of a mail', () => {
  let cms: CmsServer;
  let smtp: SmtpServer;
  let admin: Person;

  beforeAll(async () => {
    smtp = await SmtpServer.start();
    cms = await CmsServer.start({ demo: true, env: { SMTP_URL: smtp.url } });
    admin = await Person.demo(cms, 'admin');
  }, 90_000);

  afterAll(async () => {
    await cms.destroy();
    await smtp.stop();
  });

  it.each([
    ['email', { email: `ada@people.example${more}` }],
    ['email', { email: `ada@people.example,eve@example.org` }],
    ['email', { email: 'Ada <ada@people.example>' }],
    ['email', { email: 'ada@people.example>' }],
    ['email', { email: '"ada eve@example.org"@people.example' }],
    ['name', { name: `Ada${more}` }],
    ['name', { name: 'Ada\u2028Bcc: eve@example.org' }],
  ])('is no %s of an account: %j', async (path, data) => {
    const account = { email: 'ada@people.example', name: 'Ada', password, role: 'writer', brands: ['hollyhock'] };
    const made = await admin.post('/api/users', { ...account, ...data });
    expect(made.status, JSON.stringify(made.body)).toBe(400);
    expect(pathOf(made)).toBe(path);
    const { user } = (await admin.get('/api/users/me')).body;
    expect((await admin.patch(`/api/users/${user.id}`, data)).status).toBe(400);
  });

  it('is no title of what people are told of', async () => {
    const page = await first(admin, 'pages', 'where[brand][equals]=hollyhock');
    for (const title of [`Spring${more}`, 'Spring\nBcc: eve@example.org', 'Spring\u2029Bcc: eve@example.org']) {
      const answer = await admin.patch(`/api/pages/${page.id}`, { rev: page.rev, title });
      expect(answer.status).toBe(400);
      expect(pathOf(answer)).toBe('title');
    }
  });

  it('is no address of a visitor', async () => {
    for (const email of [
      `ada@example.org${more}`,
      'ada@example.org,eve@example.org',
      'ada@example.org%0d%0aBcc:eve@example.org',
    ]) {
      await postForm(cms, calendarForm, { email });
    }
    await postForm(cms, calendarForm, { email: 'last@example.org' });
    const mail = await smtp.mailTo('last@example.org');
    expect(mail.headers.has('bcc')).toBe(false);
    expect(smtp.mails).toEqual([]);
  });
});
