import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CmsServer } from '../server/cms-server.ts';
import { Person } from '../server/person.ts';
import { Receiver } from '../server/receiver.ts';
import { SmtpServer } from '../server/smtp-server.ts';

describe('people who work on a document', () => {
  let cms: CmsServer;
  let smtp: SmtpServer;
  let receiver: Receiver;
  let people: Record<'writer' | 'reviewer' | 'publisher' | 'manager' | 'admin', Person>;

  beforeAll(async () => {
    [smtp, receiver] = await Promise.all([SmtpServer.start(), Receiver.start()]);
    const env = { SMTP_URL: smtp.url, PANTOGRAPH_WEBHOOK_LOOPBACK: '1' };
    cms = await CmsServer.start({ demo: true, env });
    const roles = ['writer', 'reviewer', 'publisher', 'manager', 'admin'] as const;
    const signed = await Promise.all(roles.map(async (role) => [role, await Person.demo(cms, role)] as const));
    people = Object.fromEntries(signed) as typeof people;
    const made = await people.manager.post('/api/webhooks', {
      ...{ brand: 'hollyhock', name: 'Slack', url: `${receiver.url}/slack`, format: 'slack' },
      events: ['review.asked', 'review.approved', 'review.sent-back', 'document.published', 'schedule.failed'],
    });
    expect(made.status).toBe(201);
    await people.admin.post('/api/users', {
      ...{ email: 'second@pantograph.example', password: 'pantograph-demo', name: 'Second reviewer', role: 'reviewer' },
      brands: ['hollyhock'],
    });
    await people.admin.post('/api/users', {
      ...{ email: 'tide@pantograph.example', password: 'pantograph-demo', name: 'Reviewer of Tide', role: 'reviewer' },
      brands: ['tidewater'],
    });
  }, 90_000);

  afterAll(async () => {
    await cms.destroy();
    await smtp.stop();
    receiver.stop();
  });

  async function pageOf(key: string) {
    const { body } = await people.writer.get(
      `/api/pages?where[key][equals]=${key}&where[brand][equals]=hollyhock&depth=0`,
    );
    return body.docs[0];
  }

  async function step(who: Person, id: string, action: string, more: object = {}) {
    const { status, body } = await who.post('/api/workflow', {
      ...{ collection: 'pages', document: id, locale: 'en', action },
      ...more,
    });
    expect(status, `${action}: ${JSON.stringify(body)}`).toBe(200);
  }

  it('are told of each step, in the name of the brand, and nobody else is', async () => {
    const page = await pageOf('seed-club');
    await people.writer.patch(`/api/pages/${page.id}?depth=0`, { rev: page.rev, title: 'Four envelopes & a year' });
    await step(people.writer, page.id, 'ask');
    const asked = await smtp.mailTo('reviewer@pantograph.example');
    expect(asked.headers.get('from')).toBe('Hollyhock <post@hollyhock.example>');
    expect(asked.headers.get('subject')).toBe('Hollyhock: Please review “Four envelopes & a year”');
    expect(asked.text).toContain(`${cms.url}/admin/collections/pages/${page.id}?locale=en`);
    expect(asked.source).toContain('Four envelopes &amp; a year');
    await smtp.mailTo('second@pantograph.example');

    await step(people.reviewer, page.id, 'send-back', { reason: 'The second envelope is missing.' });
    const back = await smtp.mailTo('writer@pantograph.example');
    expect(back.headers.get('subject')).toContain('came back');
    expect(back.text).toContain('The second envelope is missing.');

    await step(people.writer, page.id, 'ask');
    await smtp.mailTo('second@pantograph.example');
    await smtp.mailTo('reviewer@pantograph.example');
    await step(people.reviewer, page.id, 'approve');
    expect((await smtp.mailTo('writer@pantograph.example')).headers.get('subject')).toContain('is approved');
    await step(people.publisher, page.id, 'publish');
    for (const to of ['writer@pantograph.example', 'reviewer@pantograph.example']) {
      const published = await smtp.mailTo(to);
      expect(published.headers.get('subject')).toContain('is published');
      expect(published.text).toContain('https://www.hollyhock.example/seed-club/');
    }
    await receiver.count(5);
    const texts = receiver.posted.map(({ body }) => JSON.parse(body).text);
    // They are sent side by side.
    expect(
      texts.filter((text) => text.includes('asks for a review of “Four envelopes &amp; a year” (English).')),
    ).toHaveLength(2);
    expect(
      texts.filter((text) =>
        text.endsWith('sent “Four envelopes &amp; a year” (English) back. The second envelope is missing.'),
      ),
    ).toHaveLength(1);
    expect(JSON.parse(receiver.posted[0]?.body ?? '').blocks).toMatchObject([
      { type: 'section', text: { type: 'plain_text' } },
      { type: 'actions', elements: [{ type: 'button', url: expect.stringContaining('http') }] },
    ]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(smtp.mails.map(({ to }) => to)).toEqual([]);
  }, 60_000);

  it('get no mails when they switched them off', async () => {
    const me = (await people.reviewer.get('/api/users/me')).body.user;
    const off = await people.reviewer.patch(`/api/users/${me.id}`, { mailsOff: true });
    expect(off.status).toBe(200);
    const page = await pageOf('home');
    await people.writer.patch(`/api/pages/${page.id}?depth=0`, {
      rev: page.rev,
      title: 'Something will come up, soon',
    });
    smtp.mails.length = 0;
    await step(people.writer, page.id, 'ask');
    await smtp.mailTo('second@pantograph.example');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(smtp.mails.map(({ to }) => to)).toEqual([]);
  });
});

describe('a demo without a mail server', () => {
  it('sends nothing, says so once, and shows administrators what it would have sent', async () => {
    const cms = await CmsServer.start({ demo: true });
    try {
      await fetch(`${cms.url}/forms/hollyhock/en/sowing-calendar?section=1`, {
        method: 'POST',
        body: new URLSearchParams({ email: 'ada@example.org' }),
      });
      const [admin, manager] = await Promise.all([Person.demo(cms, 'admin'), Person.demo(cms, 'manager')]);
      const { body } = await admin.get('/api/mails');
      expect(body.mails).toMatchObject([{ to: 'ada@example.org', state: 'waiting' }]);
      expect(body.mails[0].text).toMatch(/\/forms\/confirm\/[\w-]+/);
      expect((await manager.get('/api/mails')).status).toBe(403);
      expect(cms.log.match(/No mail is sent/g)).toHaveLength(1);
    } finally {
      await cms.destroy();
    }
  }, 60_000);
});
