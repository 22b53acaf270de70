import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { CampaignProject } from './campaign-project.js';

let project: CampaignProject;
afterEach(() => project.remove());

describe('a brief', () => {
  test('becomes drafts and files in each of its languages, with an index of them', async () => {
    project = new CampaignProject();
    const { outputs, findings, code } = await project.campaign();
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(code).toBe(0);
    const made = new Set(outputs.map(({ channel, locale }) => `${locale} ${channel}`));
    expect(made).toEqual(new Set(['en landing-page', 'de landing-page', 'en post', 'de post']));
    for (const { path, bytes } of outputs) expect(readFileSync(join(project.out, path)).length).toBe(bytes);
    const index = project.read('index.html');
    for (const { path } of outputs) expect(index).toContain(`href="${path}"`);
    expect(project.read('en/landing-page/index.html')).toContain('Run a berth plan pilot without a fee until June.');
    expect(project.read('de/landing-page/index.html')).toContain('Pilot ohne Gebühr bis Juni.');
  });

  test('that did not change gives the same bytes, and makes nothing', async () => {
    project = new CampaignProject();
    await project.campaign();
    const before = project.files();
    expect((await project.campaign()).made).toBe(0);
    expect(project.files()).toEqual(before);
    rmSync(project.out, { recursive: true });
    await project.campaign();
    expect(project.files()).toEqual(before);
  });

  test('with one line changed changes only what depended on it', async () => {
    project = new CampaignProject();
    await project.campaign();
    const before = project.files();
    project.edit('You keep it whether you sign or not.', 'It is yours.');
    const { made } = await project.campaign();
    const changed = project.changedSince(before);
    expect(changed).toEqual(
      expect.arrayContaining(['drafts/pages/quiet-season.yaml', 'en/landing-page/index.html', 'translations/ar.xlf']),
    );
    expect(changed.filter((path) => path.startsWith('de/'))).toEqual([]);
    expect(made).toBeLessThan(3);
  });

  test('leaves what a person edited as it is, says so, and says where the brief has moved on', async () => {
    project = new CampaignProject();
    await project.campaign();
    const draft = 'drafts/pages/quiet-season.yaml';
    project.write(draft, project.read(draft).replace('What it has shown', 'What we measured'));
    const kept = await project.campaign();
    expect(kept.findings).toContainEqual(
      expect.objectContaining({ rule: 'edited', file: draft, message: expect.stringContaining('was edited by hand') }),
    );
    expect(project.read('en/landing-page/index.html')).toContain('What we measured');

    project.edit('Run a berth plan pilot without a fee until June.', 'Plan one berth without a fee until June.');
    await project.campaign();
    const page = project.read('en/landing-page/index.html');
    expect(page).toContain('What we measured');
    expect(page).toContain('Plan one berth without a fee until June.');

    project.write(draft, project.read(draft).replace('Plan one berth without a fee until June.', 'One berth, no fee.'));
    project.edit('Plan one berth without a fee until June.', 'A pilot costs nothing until June.');
    const passed = await project.campaign();
    expect(passed.findings).toContainEqual(
      expect.objectContaining({ rule: 'edited', message: expect.stringContaining('the brief says something else') }),
    );
    expect(project.read(draft)).toContain('One berth, no fee.');
  });

  test('leaves a file that a person edited as it is, also where a draft cannot be read any more', async () => {
    project = new CampaignProject();
    await project.campaign();
    const page = 'en/landing-page/index.html';
    project.write(page, `${project.read(page)}<!-- mine -->`);
    project.write('drafts/posts/quiet-season-post-1.md', '---\ntitle: [broken\n---\n');
    project.edit('Run a berth plan pilot without a fee until June.', 'Plan one berth without a fee until June.');
    const { findings } = await project.campaign();
    expect(project.read(page)).toContain('<!-- mine -->');
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'edited', file: page, severity: 'warning' }));
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'edited', file: 'drafts/posts/quiet-season-post-1.md', severity: 'error' }),
    );
    expect(project.read('drafts/posts/quiet-season-post-1.md')).toContain('[broken');
  });

  test('that was stopped while it was made is finished by the next run, which takes nothing for a person’s', async () => {
    project = new CampaignProject();
    await project.campaign();
    const whole = project.files();
    rmSync(project.out, { recursive: true });
    const child = project.startCampaign();
    await expect.poll(() => project.list().some((path) => path.endsWith('index.html')), { timeout: 20_000 }).toBe(true);
    child.kill('SIGKILL');
    const { findings } = await project.campaign();
    expect(findings.filter(({ rule }) => rule === 'edited')).toEqual([]);
    expect(project.files()).toEqual(whole);
  });
});

test('a campaign is sent by whom its brief names, and made anew where that changes', async () => {
  project = new CampaignProject('  calendar:');
  await project.campaign();
  expect(project.read('en/calendar/event.ics')).toContain('mailto:pilots@tidewater.example');
  project.edit('pilots@tidewater.example', 'quay@tidewater.example');
  await project.campaign();
  expect(project.read('en/calendar/event.ics')).toContain('mailto:quay@tidewater.example');
});
