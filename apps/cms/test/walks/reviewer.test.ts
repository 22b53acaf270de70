import type { Frame, Page } from 'playwright';
import { expect, it } from 'vitest';
import { type Found, find, saveHeading } from './steps.ts';
import { openWholeWay } from './whole-way.ts';

const way = openWholeWay();
const before = 'What if the seeds came when it was time?';
const after = 'Four envelopes, when it is time';

/** Get the address that a mail leads to. */
const linkIn = (text: string) => /https?:\/\/\S+\/admin\/collections\/\S+/.exec(text)?.[0] ?? '';

/** Get what a frame of the comparison draws. */
async function drawn(page: Page, side: string): Promise<Frame> {
  const element = await page.getByRole('region', { name: side }).locator('iframe').elementHandle();
  const frame = (await element?.contentFrame()) as Frame;
  await frame.waitForSelector('main [tabindex]');
  return frame;
}

it('a reviewer is told by mail, sees what changes, sends it back, and approves what comes again', async () => {
  const smtp = way.smtp();
  const writer = await way.editor('writer');
  const author = await way.person('writer');
  const { id } = await find(author, 'seed-club');
  await saveHeading(author, id, after);
  await writer.open(id);
  await writer.take('Ask for review');
  await writer.hasState('In review');

  // The reviewer opens it from the mail, and signs in on the way.
  const asked = await smtp.mailTo('reviewer@pantograph.example', /Please review/);
  const reviewer = await way.stranger();
  await reviewer.page.goto(linkIn(asked.text));
  await reviewer.signInByForm('reviewer@pantograph.example');
  await reviewer.page.waitForURL((at) => at.pathname === `/admin/collections/pages/${id}`);
  await reviewer.isReady();
  await reviewer.hasState('In review');
  await reviewer.page.getByRole('link', { name: 'What changes' }).click();
  const [live, written] = [await drawn(reviewer.page, 'Live now'), await drawn(reviewer.page, 'As it is written')];
  await expect.poll(() => written.locator('h1').textContent()).toBe(after);
  expect(await live.locator('h1').textContent()).toBe(before);
  const list = reviewer.page.getByRole('complementary', { name: 'Changes and comments' });
  await list.getByRole('button', { name: /^Changed: 1\./ }).waitFor();

  await list.getByLabel('About').selectOption({ index: 1 });
  await list.getByLabel('Comment', { exact: true }).fill('When is “time”? Name the months.');
  await list.getByRole('button', { name: 'Comment', exact: true }).click();
  await list.getByText('When is “time”? Name the months.').waitFor();
  await reviewer.open(id);
  await reviewer.take('Send back', async (dialog) => {
    await dialog.getByLabel('What has to change').fill('The heading promises too little.');
  });
  await reviewer.hasState('Draft');

  // The author reads why, answers where it was said, mends it, and asks again.
  const back = await smtp.mailTo('writer@pantograph.example', /came back/);
  expect(back.text).toContain('The heading promises too little.');
  await writer.page.goto(linkIn(back.text));
  await writer.isReady();
  await writer.page.getByText('“The heading promises too little.”').waitFor();
  const thread = writer.page.getByRole('article').filter({ hasText: 'Name the months.' });
  await thread.getByRole('button', { name: 'Answer' }).click();
  await thread.getByLabel('Answer').fill('February, May, July, October.');
  await thread.getByRole('button', { name: 'Send the answer' }).click();
  await thread.getByText('February, May, July, October.').waitFor();
  await thread.getByRole('button', { name: 'Resolve' }).click();
  await writer.page.getByText('1 resolved').waitFor();
  const { body } = await author.get(`/api/comments?collection=pages&document=${id}&locale=en`);
  expect(body.comments).toMatchObject([
    { section: expect.any(String), byName: 'Reviewer of the demo', answers: [{ byName: 'Writer of the demo' }] },
  ]);
  await writer.page.locator('#field-sections__0__title').fill('Four envelopes, from February to October');
  await writer.becomes('saved');
  await writer.take('Ask for review');
  await smtp.mailTo('reviewer@pantograph.example', /Please review/);

  await reviewer.page.reload();
  await reviewer.isReady();
  await reviewer.take('Approve');
  await reviewer.hasState('Approved');
  expect((await smtp.mailTo('writer@pantograph.example', /is approved/)).text).toContain('Reviewer of the demo');

  // An approval is of what was read: one word more, and it is a draft again.
  await writer.page.reload();
  await writer.isReady();
  await writer.hasState('Approved');
  await writer.page.locator('#field-sections__0__title').fill('Four envelopes, from March to October');
  await writer.becomes('saved');
  await writer.hasState('Draft');
  const publisher = await way.editor('publisher');
  await publisher.open(id);
  await publisher.hasState('Draft');
  expect(await publisher.page.getByRole('button', { name: 'Publish', exact: true }).count()).toBe(0);
  const { trail } = await writer.read(`/api/workflow?collection=pages&document=${id}&locale=en`);
  const steps = trail.map(({ action, byName }: Found) => `${action} ${byName.split(' ')[0]}`).reverse();
  expect(steps.filter((step: string) => !/^(import|comment|answer|resolve|edit The)/.test(step)).slice(-6)).toEqual([
    'edit Writer',
    'ask Writer',
    'send-back Reviewer',
    'ask Writer',
    'approve Reviewer',
    'edit Writer',
  ]);
}, 180_000);
