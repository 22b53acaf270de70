import { expect, it } from 'vitest';
import { linkIn } from '../leads/visitor.ts';
import { find } from './steps.ts';
import { openWholeWay } from './whole-way.ts';

const way = openWholeWay();
const email = 'ada@example.org';

it('a visitor without JavaScript leaves an address, and a marketer sees where it came from and erases it', async () => {
  const manager = await way.person('manager');
  const page = await find(manager, 'sowing-calendar');
  const campaign = await manager.post('/api/campaigns', {
    ...{ brand: 'hollyhock', title: 'Sowing weeks', documents: [{ relationTo: 'pages', value: page.id }] },
    ...{ starts: '2020-01-01T12:00:00.000Z', ends: '2099-12-31T12:00:00.000Z' },
  });
  expect(campaign.status, JSON.stringify(campaign.body)).toBe(201);

  const visitor = await way.reader({ javaScriptEnabled: false });
  const origin = way.sites().origin('hollyhock');
  await visitor.goto(`${origin}/sowing-calendar/?utm_source=letter&utm_campaign=march`);
  const form = visitor.locator('form', { has: visitor.locator('input[name=email]') });
  const consent = (await visitor.getByText('We use your address').textContent()) ?? '';
  expect(consent).toContain('We never sell it.');
  await form.getByLabel('Your email address').fill(email);
  await form.getByRole('button', { name: 'Send me the sowing calendar' }).click();
  await visitor.getByRole('heading', { name: 'Almost done: look at your mail' }).waitFor();
  const mail = await way.smtp().mailTo(email, /please confirm/);
  expect(mail.text).toContain(consent);
  const leads = async () => (await manager.get('/api/leads?depth=0')).body.docs;
  expect(await leads()).toMatchObject([{ email, state: 'unconfirmed' }]);

  // The links of the mail lead to the site, not to the CMS.
  expect(new URL(linkIn(mail, 'confirm')).origin).toBe(origin);
  await visitor.goto(linkIn(mail, 'confirm'));
  await visitor.getByRole('button', { name: 'Yes, confirm' }).click();
  await visitor.getByRole('heading', { name: 'Thank you, that is confirmed' }).waitFor();
  await visitor.getByRole('link', { name: 'Back to the page' }).click();
  expect(visitor.url()).toBe(`${origin}/sowing-calendar/`);

  const marketer = await way.editor('manager');
  await marketer.page.goto(`${way.cms().url}/admin/collections/leads`);
  await marketer.page.getByRole('link', { name: email }).click();
  const shows = (name: string, text: string) =>
    marketer.page.locator('dt', { hasText: name }).locator('xpath=../dd').getByText(text, { exact: true }).waitFor();
  await marketer.page.getByText(/^Confirmed · /).waitFor();
  await shows('On the page', page.title);
  await shows('Campaign', 'Sowing weeks');
  await shows('utm_source', 'letter');
  await shows('utm_campaign', 'march');
  await shows('What was agreed to', consent);

  await visitor.goto(linkIn(mail, 'unsubscribe'));
  await visitor.getByRole('button', { name: 'Stop writing to me' }).click();
  await visitor.getByRole('heading', { name: 'Done' }).waitFor();
  await marketer.page.reload();
  await marketer.page.getByText(/^Unsubscribed · /).waitFor();

  await marketer.page.goto(`${way.cms().url}/admin/collections/leads`);
  await marketer.page.getByText('Erase somebody').click();
  await marketer.page.getByRole('textbox', { name: 'Email', exact: true }).fill(email);
  await marketer.page.getByRole('combobox', { name: 'Brand' }).selectOption('hollyhock');
  await marketer.page.getByRole('button', { name: 'Erase for good' }).click();
  await marketer.page.getByText('1 lead is erased.').waitFor();
  await marketer.page.reload();
  await marketer.page.getByText('Erase somebody').waitFor();
  expect(await marketer.page.getByRole('link', { name: email }).count()).toBe(0);
  expect(JSON.stringify(await leads())).not.toContain(email);
  await visitor.goto(linkIn(mail, 'unsubscribe'));
  await visitor.getByRole('heading', { name: 'This link leads nowhere' }).waitFor();
}, 120_000);
