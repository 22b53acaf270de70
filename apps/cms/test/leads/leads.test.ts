import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CmsServer } from '../server/cms-server.ts';
import { Person } from '../server/person.ts';
import { SmtpServer } from '../server/smtp-server.ts';
import { calendarForm, follow, linkIn, postForm } from './visitor.ts';

const consent =
  'We use your address for the calendar and the monthly letter. We never sell it. Every letter has a link that stops them, and the link works.';

describe('an address that somebody leaves', () => {
  let cms: CmsServer;
  let smtp: SmtpServer;
  let manager: Person;
  let admin: Person;

  beforeAll(async () => {
    smtp = await SmtpServer.start();
    cms = await CmsServer.start({ demo: true, env: { SMTP_URL: smtp.url, PANTOGRAPH_CMS_PROXY: '1' } });
    [manager, admin] = await Promise.all([Person.demo(cms, 'manager'), Person.demo(cms, 'admin')]);
  }, 90_000);

  afterAll(async () => {
    await cms.destroy();
    await smtp.stop();
  });

  let visitors = 0;
  /** Post the calendar's form as another visitor each time. */
  function leave(fields: Readonly<Record<string, string>>, path = calendarForm, headers = {}) {
    return postForm(cms, path, fields, { 'x-forwarded-for': `198.51.100.${++visitors % 250}`, ...headers });
  }

  async function leadOf(email: string) {
    const { body } = await manager.get(`/api/leads?where[email][equals]=${encodeURIComponent(email)}&depth=0`);
    return body.docs[0];
  }

  it('is kept with the page, what was promised and where it came from, and counts once it is confirmed', async () => {
    const referer =
      'https://www.hollyhock.example/sowing-calendar/?utm_source=letter&utm_campaign=spring%202027&session=secret&utm_content=' +
      'x'.repeat(300);
    const answer = await leave({ email: ' Ada@Example.org ', website: '' }, calendarForm, { referer });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('look at your mail');

    const lead = await leadOf('ada@example.org');
    expect(lead).toMatchObject({
      ...{ brand: 'hollyhock', page: 'sowing-calendar', locale: 'en', purpose: 'lead-magnet', state: 'unconfirmed' },
      ...{ pageTitle: 'The sowing calendar for people with one square metre', consent },
    });
    expect(JSON.parse(lead.utm)).toEqual({
      utm_source: 'letter',
      utm_campaign: 'spring 2027',
      utm_content: 'x'.repeat(200),
    });

    const mail = await smtp.mailTo('ada@example.org');
    expect(mail.headers.get('from')).toBe('Hollyhock <post@hollyhock.example>');
    expect(mail.text).toContain(consent);
    const link = linkIn(mail, 'confirm');
    expect(new URL(link).origin).toBe('https://www.hollyhock.example');

    const asked = await follow(cms, link);
    expect(asked.text).toContain('<form method="post"><button type="submit">Yes, confirm</button></form>');
    expect((await leadOf('ada@example.org')).state).toBe('unconfirmed');
    const confirmed = await follow(cms, link, 'POST');
    expect(confirmed.text).toContain('that is confirmed');
    expect((await follow(cms, link, 'POST')).text).toBe(confirmed.text);
    expect(await leadOf('ada@example.org')).toMatchObject({ state: 'confirmed', confirmedAt: expect.any(String) });
  });

  it('gets the same answer whether it is new, known, confirmed or a trap was stepped into', async () => {
    const answers = [await leave({ email: 'bea@example.org' })];
    const first = linkIn(await smtp.mailTo('bea@example.org'), 'confirm');
    answers.push(await leave({ email: 'bea@example.org' }));
    expect(linkIn(await smtp.mailTo('bea@example.org'), 'confirm')).toBe(first);
    await follow(cms, first, 'POST');
    answers.push(await leave({ email: 'bea@example.org' }));
    expect((await smtp.mailTo('bea@example.org')).headers.get('subject')).toMatch(/on the list already/);
    answers.push(await leave({ email: 'robot@example.org', website: 'https://spam.example' }));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(await leadOf('robot@example.org')).toBeUndefined();
    expect(smtp.mails.filter(({ to }) => to === 'robot@example.org')).toEqual([]);
  });

  it('is asked for again where it is none, with what was typed', async () => {
    const wrong = await leave({ email: '"><script>x</script>@' }, calendarForm, {
      referer: 'https://www.hollyhock.example/?utm_source=letter',
    });
    expect(wrong.status).toBe(400);
    expect(wrong.text).toContain('value="&quot;&gt;&lt;script&gt;x&lt;/script&gt;@"');
    expect(wrong.text).toContain('name@example.org');
    expect(wrong.text).toContain('name="utm_source" value="letter"');
    expect((await leave({ email: '' })).text).toContain('Write your email address.');
    for (const email of [
      'a@b',
      'a b@example.org',
      'a@example.org\r\nBcc: b@example.org',
      `${'x'.repeat(65)}@example.org`,
    ]) {
      expect((await leave({ email })).status, email).toBe(400);
    }
  });

  it('is taken by forms of live pages alone', async () => {
    const answers = await Promise.all([
      leave({ email: 'cal@example.org' }, '/forms/hollyhock/en/nothing?section=1'),
      leave({ email: 'cal@example.org' }, '/forms/tidewater/en/sowing-calendar?section=1'),
      leave({ email: 'cal@example.org' }, '/forms/hollyhock/de/sowing-calendar?section=1'),
      leave({ email: 'cal@example.org' }, '/forms/hollyhock/en/legal?section=0'),
      leave({ email: 'cal@example.org', note: 'x'.repeat(40_000) }),
      follow(cms, cms.url + calendarForm),
      follow(cms, `${cms.url}/forms/confirm/${'x'.repeat(43)}`, 'POST'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 409, 413, 404, 404]);
    expect(await leadOf('cal@example.org')).toBeUndefined();
  });

  it('keeps what the live page promises, not what is written meanwhile', async () => {
    const writer = await Person.demo(cms, 'writer');
    const { body } = await writer.get(
      '/api/pages?where[key][equals]=sowing-calendar&where[brand][equals]=hollyhock&depth=0',
    );
    const page = body.docs[0];
    const sections = page.sections.map((section: { blockType: string }) =>
      section.blockType === 'newsletter' ? { ...section, consent: 'We sell it to everybody.' } : section,
    );
    const saved = await writer.patch(`/api/pages/${page.id}?depth=0`, { rev: page.rev, sections });
    expect(saved.status).toBe(200);
    await leave({ email: 'dan@example.org' });
    expect((await leadOf('dan@example.org')).consent).toBe(consent);
  });

  it('is told with its campaign', async () => {
    const { body } = await manager.get('/api/pages?where[key][equals]=home&where[brand][equals]=hollyhock&depth=0');
    const page = body.docs[0];
    const made = await manager.post('/api/campaigns', {
      ...{ brand: 'hollyhock', title: 'Spring 2027' },
      documents: [{ relationTo: 'pages', value: page.id }],
    });
    expect(made.status).toBe(201);
    const section = page.sections.findIndex(({ blockType }: { blockType: string }) => blockType === 'newsletter');
    await leave({ email: 'eve@example.org' }, `/forms/hollyhock/ar/home?section=${section}`);
    expect(await leadOf('eve@example.org')).toMatchObject({
      ...{ campaignTitle: 'Spring 2027', campaign: made.body.doc.id, locale: 'ar', purpose: 'newsletter' },
    });
    const mail = await smtp.mailTo('eve@example.org');
    expect(mail.headers.get('subject')).toContain('أكّد عنوانك');
    expect(mail.source).toContain('dir=3D"rtl"');
  });

  it('is read by managers of its brand, and changed by nobody', async () => {
    await leave({ email: 'fay@example.org' });
    const lead = await leadOf('fay@example.org');
    expect(Object.keys(lead)).not.toEqual(expect.arrayContaining(['confirmHash']));
    expect(Object.keys(lead).filter((name) => /hash$|salt/i.test(name))).toEqual(['consentHash']);
    for (const role of ['writer', 'reviewer', 'publisher', 'translator'] as const) {
      const person = await Person.demo(cms, role);
      expect((await person.get('/api/leads')).status, role).toBe(403);
      expect((await person.get('/api/leads/export?brand=hollyhock')).status, role).toBe(403);
      expect((await person.post('/api/leads/erase', { email: 'fay@example.org', brand: 'hollyhock' })).status).toBe(
        403,
      );
    }
    await admin.post('/api/users', {
      ...{ email: 'tide@pantograph.example', password: 'pantograph-demo', name: 'Tide', role: 'manager' },
      brands: ['tidewater'],
    });
    const other = await Person.signIn(cms, 'tide@pantograph.example', 'pantograph-demo');
    expect((await other.get('/api/leads')).body.docs).toEqual([]);
    expect((await other.get(`/api/leads/${lead.id}`)).status).toBe(404);
    expect((await other.get('/api/leads/export?brand=hollyhock')).status).toBe(403);
    expect((await other.post('/api/leads/erase', { email: 'fay@example.org', brand: 'hollyhock' })).status).toBe(403);
    for (const person of [manager, admin]) {
      expect((await person.post('/api/leads', { email: 'x@example.org', brand: 'hollyhock' })).status).toBe(403);
      expect((await person.patch(`/api/leads/${lead.id}`, { state: 'confirmed' })).status).toBe(403);
      expect((await person.ask('DELETE', `/api/leads/${lead.id}`)).status).toBe(403);
      const query = `mutation { updateLead(id: "${lead.id}", data: { state: "confirmed" }) { id } }`;
      expect((await person.post('/api/graphql', { query })).body.data?.updateLead ?? null).toBeNull();
      expect((await person.get('/api/leads?where[confirmHash][exists]=true')).status).toBe(400);
    }
    expect((await leadOf('fay@example.org')).state).toBe('unconfirmed');
    expect((await fetch(`${cms.url}/api/leads`)).status).toBe(403);
  });

  it('is taken out as a table that no spreadsheet runs', async () => {
    await leave({ email: '=1+1@example.org' }, calendarForm, {
      referer: 'https://www.hollyhock.example/?utm_source=%3Dcmd%7Ccalc&utm_id=7&utm_term=a%22b',
    });
    const response = await fetch(`${cms.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'manager@pantograph.example', password: 'pantograph-demo' }),
    });
    const { token } = (await response.json()) as { token: string };
    const file = await fetch(`${cms.url}/api/leads/export?brand=hollyhock`, {
      headers: { authorization: `JWT ${token}` },
    });
    const bytes = Buffer.from(await file.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes.toString().split('\r\n');
    expect(lines[0]).toContain('"email","state","purpose"');
    const line = lines.find((each) => each.includes('1+1@example.org'));
    expect(line).toMatch(/^"'=1\+1@example\.org","unconfirmed","lead-magnet","sowing-calendar"/);
    expect(line).toContain(`"'=cmd|calc"`);
    expect(line).toContain('"a""b"');
    expect(line).toMatch(/"utm_id=7"$/);
  });

  it('stops all mails of the brand with one request, as mail programs make it', async () => {
    await leave({ email: 'gus@example.org' });
    const mail = await smtp.mailTo('gus@example.org');
    await follow(cms, linkIn(mail, 'confirm'), 'POST');
    expect(mail.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const link = /^<(.+)>$/.exec(mail.headers.get('list-unsubscribe') ?? '')?.[1] ?? '';
    expect(link).toBe(linkIn(mail, 'unsubscribe'));
    expect((await follow(cms, link)).text).toContain('Stop writing to me');
    expect((await leadOf('gus@example.org')).state).toBe('confirmed');
    const { pathname } = new URL(link);
    expect((await postForm(cms, pathname, { 'List-Unsubscribe': 'One-Click' })).status).toBe(200);
    expect((await leadOf('gus@example.org')).state).toBe('unsubscribed');
    expect((await follow(cms, linkIn(mail, 'confirm'), 'POST')).status).toBe(410);
    await leave({ email: 'gus@example.org' });
    const again = await smtp.mailTo('gus@example.org');
    // Who kept the first mail, or got it from somebody, subscribes nobody again with it.
    expect((await follow(cms, linkIn(mail, 'confirm'), 'POST')).status).toBe(404);
    expect((await leadOf('gus@example.org')).state).toBe('unconfirmed');
    await follow(cms, linkIn(again, 'confirm'), 'POST');
    expect((await leadOf('gus@example.org')).state).toBe('confirmed');
  });

  it('is erased with all that is known of it, and still counts', async () => {
    await leave({ email: 'hal@example.org' });
    const mail = await smtp.mailTo('hal@example.org');
    const { id } = await leadOf('hal@example.org');
    const before = (await manager.get('/api/leads?limit=0')).body.totalDocs;
    const erased = await manager.post('/api/leads/erase', { email: 'HAL@example.org', brand: 'hollyhock' });
    expect(erased.body).toEqual({ erased: 1 });
    const left = (await manager.get(`/api/leads/${id}`)).body;
    expect(left).toMatchObject({ state: 'erased', email: null, utm: null, consent: null, page: 'sowing-calendar' });
    expect((await manager.get('/api/leads?limit=0')).body.totalDocs).toBe(before);
    expect((await follow(cms, linkIn(mail, 'confirm'), 'POST')).status).toBe(404);
    expect((await follow(cms, linkIn(mail, 'unsubscribe'))).status).toBe(404);
    expect((await manager.post('/api/leads/erase', { email: 'nobody', brand: 'hollyhock' })).status).toBe(400);
  });

  it('gets what was given away once it is confirmed, and nobody else does', async () => {
    const form = new FormData();
    form.set('_payload', JSON.stringify({ brand: 'hollyhock' }));
    const pdf =
      '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R>>\nstartxref\n46\n%%EOF\n';
    form.set('file', new File([pdf], 'sowing-calendar.pdf', { type: 'application/pdf' }));
    const uploaded = await manager.upload('/api/media', form);
    expect(uploaded.status, JSON.stringify(uploaded.body)).toBe(201);
    await leave({ email: 'ida@example.org' });
    const mail = await smtp.mailTo('ida@example.org');
    const confirmed = await follow(cms, linkIn(mail, 'confirm'), 'POST');
    const file = /href="([^"]+\/forms\/file\/[^"]+)"/.exec(confirmed.text)?.[1] ?? '';
    expect((await follow(cms, file)).text).toBe(pdf);
    expect(linkIn(await smtp.mailTo('ida@example.org', /^Your file/), 'file')).toBe(file);
    await leave({ email: 'joe@example.org' });
    await smtp.mailTo('joe@example.org');
    expect(
      (
        await follow(
          cms,
          file.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
        )
      ).status,
    ).toBe(404);
  });

  describe('with a message', () => {
    const form = '/forms/hollyhock/en/seed-club?section=';
    let contact: string;
    let wishes: string;

    beforeAll(async () => {
      const people = await Promise.all(
        (['writer', 'reviewer', 'publisher'] as const).map((role) => Person.demo(cms, role)),
      );
      const [writer, reviewer, publisher] = people as [Person, Person, Person];
      const { body } = await writer.get(
        '/api/pages?where[key][equals]=seed-club&where[brand][equals]=hollyhock&depth=0',
      );
      const page = body.docs[0];
      const words = { title: 'Ask the gardener', button: 'Ask', consent: 'We write back once.' };
      const labels = { nameLabel: 'Your name', emailLabel: 'Your email', messageLabel: 'What does it look like?' };
      const fields = [
        { kind: 'email', label: 'Email' },
        { kind: 'phone', label: 'Telephone' },
        {
          kind: 'choice',
          label: 'Where will it grow?',
          required: true,
          options: [{ value: 'A balcony' }, { value: 'A bed' }],
        },
      ];
      const sections = [
        ...page.sections,
        { blockType: 'contact-form', ...words, ...labels },
        { blockType: 'lead-form', ...words, title: 'Join the club', fields },
      ];
      const saved = await writer.patch(`/api/pages/${page.id}?depth=0`, { rev: page.rev, sections });
      expect(saved.status, JSON.stringify(saved.body)).toBe(200);
      const step = (person: Person, action: string) =>
        person.post('/api/workflow', { collection: 'pages', document: page.id, locale: 'en', action });
      await step(writer, 'ask');
      await step(reviewer, 'approve');
      const live = await step(publisher, 'publish');
      expect(live.status, JSON.stringify(live.body)).toBe(200);
      contact = `${form}${page.sections.length}`;
      wishes = `${form}${page.sections.length + 1}`;
    }, 30_000);

    it('is kept with what was written, under the words of the live page', async () => {
      const message = '  Two leaves.\r\n\r\nOne of them looks at me.\u0007 ';
      const sent = { name: 'Lea\u0000 Moor', email: 'lea@example.org', message, company: 'not asked for', website: '' };
      expect((await leave(sent, contact)).status).toBe(200);
      const lead = await leadOf('lea@example.org');
      expect(lead).toMatchObject({
        page: 'seed-club',
        purpose: 'contact',
        state: 'unconfirmed',
        consent: 'We write back once.',
      });
      expect(JSON.parse(lead.answers)).toEqual([
        { kind: 'name', label: 'Your name', value: 'Lea  Moor' },
        { kind: 'message', label: 'What does it look like?', value: 'Two leaves.\n\nOne of them looks at me.' },
      ]);
      await follow(cms, linkIn(await smtp.mailTo('lea@example.org'), 'confirm'), 'POST');
      expect((await leadOf('lea@example.org')).state).toBe('confirmed');
      // What is said later is another lead, and takes nothing from the first.
      await leave({ ...sent, message: 'Three leaves.' }, contact);
      const { body } = await manager.get('/api/leads?where[email][equals]=lea@example.org&sort=consentAt&depth=0');
      expect(
        body.docs.map(({ state, answers }: { state: string; answers: string }) => [state, /Three/.test(answers)]),
      ).toEqual([
        ['confirmed', false],
        ['unconfirmed', true],
      ]);
    });

    it('is asked for again where something is missing, with what was written', async () => {
      const missing = await leave({ name: 'Mia', email: 'mia@example.org', message: ' ' }, contact);
      expect(missing.status).toBe(400);
      expect(missing.text).toContain('Fill in “What does it look like?”.');
      expect(missing.text).toContain('name="name" autocomplete="name" required maxlength="120" value="Mia"');
      expect(missing.text).toMatch(/<textarea name="message"[^>]* aria-invalid="true" aria-describedby="problem">/);
      const wrong = await leave({ name: 'Mia', email: 'mia', message: '</textarea><b>x</b>' }, contact);
      expect(wrong.text).toContain('name@example.org');
      expect(wrong.text).toContain('&lt;/textarea&gt;');
      expect(await leadOf('mia@example.org')).toBeUndefined();
    });

    it('has only a choice that was offered, and no program as its writer', async () => {
      const forged = await leave({ email: 'nia@example.org', choice: 'A castle' }, wishes);
      expect(forged.status).toBe(400);
      expect(forged.text).toContain('<option>A balcony</option><option>A bed</option>');
      await leave({ email: 'nia@example.org', choice: 'A bed', website: 'https://spam.example' }, wishes);
      expect(await leadOf('nia@example.org')).toBeUndefined();
      await leave({ email: 'nia@example.org', choice: 'A bed', phone: '' }, wishes);
      expect(JSON.parse((await leadOf('nia@example.org')).answers)).toEqual([
        { kind: 'choice', label: 'Where will it grow?', value: 'A bed' },
      ]);
    });

    it('is taken out and erased with its lead', async () => {
      await leave({ name: '=1+1', email: 'ole@example.org', message: 'Help' }, contact);
      const lead = await leadOf('ole@example.org');
      const file = await fetch(`${cms.url}/api/leads/export?brand=hollyhock`, {
        headers: { authorization: manager.authorization },
      });
      const lines = (await file.text()).split('\r\n');
      expect(lines[0]).toContain('"name","company","phone","message","choice"');
      expect(lines.find((line) => line.includes('ole@example.org'))).toContain(`"'=1+1","","","Help",""`);
      await manager.post('/api/leads/erase', { email: 'ole@example.org', brand: 'hollyhock' });
      expect((await manager.get(`/api/leads/${lead.id}`)).body).toMatchObject({ state: 'erased', answers: null });
    });
  });

  it('gets three mails an hour at most, and a visitor sends twenty forms in ten minutes, also after a restart', async () => {
    for (let time = 0; time < 5; time++) expect((await leave({ email: 'kim@example.org' })).status).toBe(200);
    for (let mail = 0; mail < 3; mail++) await smtp.mailTo('kim@example.org');
    const from = { 'x-forwarded-for': '203.0.113.9' };
    const statuses = [];
    for (let time = 0; time < 22; time++) {
      statuses.push((await postForm(cms, calendarForm, { email: `kim${time}` }, from)).status);
    }
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(400));
    expect(statuses.slice(20)).toEqual([429, 429]);
    await cms.end('SIGKILL');
    await cms.start();
    expect((await postForm(cms, calendarForm, { email: 'kim' }, from)).status).toBe(429);
    expect((await leave({ email: 'kim@example.org' })).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(smtp.mails.filter(({ to }) => to === 'kim@example.org')).toEqual([]);
  }, 60_000);
});
