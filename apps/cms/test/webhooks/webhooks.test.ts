import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarForm, follow, linkIn, postForm } from '../leads/visitor.ts';
import { CmsServer } from '../server/cms-server.ts';
import { Person } from '../server/person.ts';
import { Receiver } from '../server/receiver.ts';
import { SmtpServer } from '../server/smtp-server.ts';

describe('a webhook', () => {
  let cms: CmsServer;
  let smtp: SmtpServer;
  let receiver: Receiver;
  let manager: Person;

  beforeAll(async () => {
    [smtp, receiver] = await Promise.all([SmtpServer.start(), Receiver.start()]);
    cms = await CmsServer.start({
      demo: true,
      env: {
        SMTP_URL: smtp.url,
        PANTOGRAPH_WEBHOOK_LOOPBACK: '1',
        PANTOGRAPH_CMS_RETRY_SECONDS: '0.5,0.5,0.5',
      },
    });
    manager = await Person.demo(cms, 'manager');
  }, 90_000);

  afterAll(async () => {
    await cms.destroy();
    await smtp.stop();
    receiver.stop();
  });

  async function make(path: string, more: object = {}) {
    const { status, body } = await manager.post('/api/webhooks?depth=0', {
      ...{ brand: 'hollyhock', name: 'CRM', url: receiver.url + path, events: ['lead.confirmed'], format: 'standard' },
      ...more,
    });
    return { status, doc: body.doc, errors: body.errors?.[0]?.data?.errors };
  }

  async function confirm(email: string) {
    await postForm(cms, calendarForm, { email });
    await follow(cms, linkIn(await smtp.mailTo(email), 'confirm'), 'POST');
  }

  async function deliveries(id: string) {
    return (await manager.get(`/api/webhooks/${id}/deliveries`)).body.deliveries;
  }

  /** Wait for what is posted to a path. */
  async function postedTo(path: string, number: number) {
    for (const ends = Date.now() + 15_000; Date.now() < ends; ) {
      const posted = receiver.posted.filter((each) => each.path === path);
      if (posted.length >= number) return posted;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`Not ${number} came to ${path}: ${receiver.posted.map((each) => each.path)}`);
  }

  it('is told again until it takes it, signed anew each time, and then no more', async () => {
    const { status, doc } = await make('/crm');
    expect(status).toBe(201);
    expect(doc.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    receiver.statuses.push(500, 302);
    await confirm('ada@example.org');
    const posted = await postedTo('/crm', 3);
    await new Promise((resolve) => setTimeout(resolve, 4000));
    expect(receiver.posted).toHaveLength(3);
    expect(new Set(posted.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    const key = Buffer.from(doc.secret.slice('whsec_'.length), 'base64');
    for (const { headers, body } of posted) {
      const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
      const signature = createHmac('sha256', key).update(signed).digest('base64');
      expect(headers['webhook-signature']).toBe(`v1,${signature}`);
      expect(Math.abs(Number(headers['webhook-timestamp']) - Date.now() / 1000)).toBeLessThan(60);
    }
    expect(JSON.parse(posted[2]?.body ?? '')).toMatchObject({
      type: 'lead.confirmed',
      data: { brand: 'hollyhock', email: 'ada@example.org', page: 'sowing-calendar', purpose: 'lead-magnet' },
    });
    expect(await deliveries(doc.id)).toMatchObject([
      { event: 'lead.confirmed', state: 'done', attempts: 3, error: null },
    ]);
    await manager.ask('DELETE', `/api/webhooks/${doc.id}`);
  }, 30_000);

  it('is given up after the last try, and that is shown', async () => {
    const { doc } = await make('/down');
    receiver.statuses.push(503, 503, 503, 503);
    await confirm('bea@example.org');
    await postedTo('/down', 4);
    await expect
      .poll(() => deliveries(doc.id))
      .toMatchObject([{ state: 'failed', attempts: 4, error: 'The answer was 503.' }]);
    await manager.ask('DELETE', `/api/webhooks/${doc.id}`);
  }, 30_000);

  it('tells its secret once, and changes it', async () => {
    const { doc } = await make('/secret');
    const read = await manager.get(`/api/webhooks/${doc.id}?depth=0`);
    expect(read.body.secret).toBeUndefined();
    expect((await manager.get('/api/webhooks?where[secret][exists]=true')).status).toBe(400);
    const { body } = await manager.post(`/api/webhooks/${doc.id}/secret`, {});
    expect(body.secret).toMatch(/^whsec_/);
    expect(body.secret).not.toBe(doc.secret);
    await confirm('cal@example.org');
    const [posted] = await postedTo('/secret', 1);
    const signed = `${posted?.headers['webhook-id']}.${posted?.headers['webhook-timestamp']}.${posted?.body}`;
    const key = Buffer.from(body.secret.slice('whsec_'.length), 'base64');
    expect(posted?.headers['webhook-signature']).toBe(
      `v1,${createHmac('sha256', key).update(signed).digest('base64')}`,
    );
    await manager.ask('DELETE', `/api/webhooks/${doc.id}`);
  });

  it('is for managers of its brand', async () => {
    const { doc } = await make('/rights');
    for (const role of ['writer', 'reviewer', 'publisher', 'translator'] as const) {
      const person = await Person.demo(cms, role);
      expect((await person.get('/api/webhooks')).status, role).toBe(403);
      expect((await person.post(`/api/webhooks/${doc.id}/secret`, {})).status, role).toBe(403);
      expect((await person.get(`/api/webhooks/${doc.id}/deliveries`)).status, role).toBe(403);
    }
    const admin = await Person.demo(cms, 'admin');
    await admin.post('/api/users', {
      ...{ email: 'tide@pantograph.example', password: 'pantograph-demo', name: 'Tide', role: 'manager' },
      brands: ['tidewater'],
    });
    const other = await Person.signIn(cms, 'tide@pantograph.example', 'pantograph-demo');
    expect((await other.get(`/api/webhooks/${doc.id}/deliveries`)).status).toBe(404);
    expect((await other.post(`/api/webhooks/${doc.id}/secret`, {})).status).toBe(404);
    expect((await other.get('/api/webhooks')).body.docs).toEqual([]);
    expect((await other.patch(`/api/webhooks/${doc.id}`, { rev: 1, url: receiver.url })).status).toBe(403);
    await manager.ask('DELETE', `/api/webhooks/${doc.id}`);
  });

  it.each([
    'http://example.org/hook',
    'ftp://example.org/',
    'https://10.0.0.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[fd00::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://0x0a000001/',
    'https://192.168.1.1.:8443/',
    'https://user:secret@example.org/',
    'nothing',
  ])('does not lead to %s', async (url) => {
    const { status, errors } = await make('', { url });
    expect(status).toBe(400);
    expect(errors[0].path).toBe('url');
  });

  it('refuses events that do not happen', async () => {
    expect((await make('/x', { events: ['lead.sold'] })).errors[0]).toMatchObject({ path: 'events' });
  });
});

describe('without leave to call this machine', () => {
  it('no webhook leads to it', async () => {
    const cms = await CmsServer.start({ demo: true });
    try {
      const manager = await Person.demo(cms, 'manager');
      for (const url of ['http://127.0.0.1:9/', 'https://127.0.0.1/', 'https://localhost/', 'https://[::1]/']) {
        const answer = await manager.post('/api/webhooks', {
          ...{ brand: 'hollyhock', name: 'Here', url, events: ['lead.confirmed'], format: 'standard' },
        });
        expect(answer.status, url).toBe(400);
      }
    } finally {
      await cms.destroy();
    }
  }, 60_000);
});
