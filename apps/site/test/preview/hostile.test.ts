import { contracts } from '@pantograph/components';
import { examples } from '@pantograph/components/examples';
import type { PageDocument, PostDocument } from '@pantograph/content';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { replaceTexts } from '../../../../packages/conformance/src/hostile/replace-texts.js';
import { serveEditor } from './serve-editor.js';
import { type Shell, usePreview } from './use-preview.js';

const { demo, draft, editor, withShell } = usePreview();

const run = 'window.ran=1';
const foreign = 'http://foreign.localhost:9/asked';
const hostile = [
  `<script>${run}</script>`,
  `<script src="${foreign}.js"></script>`,
  `<img src=x onerror="${run}">`,
  `"><img src=x onerror=${run}>`,
  `<svg onload="${run}"><script>${run}</script><a xlink:href="javascript:${run}"><text>a</text></a></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror="${run}">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${run}>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<template><img src=x onerror=${run}></template>`,
  `<iframe srcdoc="<script>parent.ran=1</script>"></iframe><iframe src="javascript:parent.ran=1"></iframe>`,
  `<object data="${foreign}"></object><embed src="${foreign}">`,
  `<video src="${foreign}" autoplay onerror="${run}"></video><audio src="${foreign}"></audio>`,
  `<img src="${foreign}.png" srcset="${foreign}-2.png 2x">`,
  `<picture><source srcset="${foreign}.webp"><img src="//foreign.localhost:9/asked.png"></picture>`,
  `<p style="background:url(${foreign}.png)">a</p><style>@import "${foreign}.css"</style>`,
  `<link rel="stylesheet" href="${foreign}.css"><link rel="preload" as="image" href="${foreign}.png">`,
  `<meta http-equiv="refresh" content="0;url=${foreign}"><base href="${foreign}/">`,
  `<a href="javascript:${run}" id="bad">a</a><a href=" java\tscript:${run}">b</a><a href="data:text/html,<script>1</script>">c</a>`,
  `<form action="${foreign}"><input name="attributes"><input name="parentNode" autofocus onfocus="${run}"></form>`,
  `<details open ontoggle="${run}"><summary>a</summary></details>`,
  `<div onpointerenter="${run}" style="position:fixed;inset:0;z-index:9">a</div>`,
  `<img name="createElement" src=x><img id="cookie" name="body" src=x>`,
  `</div></section></main><script>${run}</script><frameset onload="${run}">`,
  `<body onload="${run}"><html onclick="${run}">`,
  `<p tabindex=1 autofocus onfocus="${run}" contenteditable>a</p>`,
  `<button formaction="javascript:${run}" popovertarget=x>a</button><dialog open onclose="${run}">a</dialog>`,
  `<a href="${foreign}" ping="${foreign}" target="_blank" download>a</a>`,
  '<!--><img src=x onerror=window.ran=1>-->',
  `<svg><style><!--</style><img title="--&gt;&lt;img src=x onerror=${run}&gt;"></svg>`,
];
const urls = [
  `javascript:${run}`,
  ` JaVa\tScRiPt\n:${run}`,
  `\u0001javascript:${run}`,
  `data:text/html,<script>${run}</script>`,
  `vbscript:${run}`,
  `"><script>${run}</script>`,
];

/** Collect what a page asks of anyone but its site and its editor. */
function watch(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (origin !== editor().origin && origin !== demo().origin('tidewater') && !request.url().startsWith('data:'))
      asked.push(request.url());
  });
  page.on('dialog', () => asked.push('a dialog'));
  return asked;
}

/** Look for what should not be there. Runs in the shell. */
function findings(): string[] {
  const found: string[] = [];
  if ('ran' in window) found.push('a script ran');
  const main = document.querySelector('main') as HTMLElement;
  for (const element of main.querySelectorAll('*')) {
    const name = element.localName;
    if (/^(?:script|style|iframe|object|embed|link|meta|base|svg|math|audio|template|dialog)$/.test(name))
      found.push(`<${name}>`);
    for (const { name: attribute, value } of element.attributes) {
      if (attribute.startsWith('on')) found.push(`${name} ${attribute}`);
      if (/^\W*(?:java|vb)script:|^data:text/i.test(value) && attribute !== 'alt')
        found.push(`${name} ${attribute}=${value}`);
      const isFocalPoint = name === 'img' && /^--_focal-point: ?[\d.]+% [\d.]+%;?$/.test(value);
      if (attribute === 'style' && !isFocalPoint) found.push(`${name} style=${value}`);
      if (name === 'video' && /^(?:src|autoplay)/.test(attribute)) found.push(`video ${attribute}`);
    }
  }
  if (document.querySelectorAll('main, header.pg-header, footer.pg-footer').length !== 3) found.push('another frame');
  return found;
}

async function isHarmless({ frame, page }: Shell, asked: string[]): Promise<void> {
  await frame.locator('main a, main summary, main button').evaluateAll((all) => {
    for (const element of all) (element as HTMLElement).click();
  });
  await page.waitForTimeout(30);
  expect(await frame.evaluate(findings)).toEqual([]);
  expect(asked).toEqual([]);
  expect(frame.url()).toBe(`${demo().origin('tidewater')}/preview/`);
}

test('rich text with scripts, handlers and foreign addresses runs nothing, asks nobody and stays in its section', async () => {
  const page = draft('tidewater', 'en', '').subject as PageDocument;
  const post = draft('tidewater', 'en', 'tide-gate').subject as PostDocument;
  await withShell(['tidewater', 'en'], {}, async (shell) => {
    const asked = watch(shell.page);
    for (const html of hostile) {
      const sections = [
        { section: 'hero', title: 'A' },
        { section: 'rich-text', body: html },
        { section: 'faq', title: 'B', items: [{ question: 'C', answer: html }] },
        { section: 'stats', title: 'D', items: [{ value: '1', label: 'e' }] },
      ];
      await shell.draw({ subject: { ...page, sections } });
      await isHarmless(shell, asked);
      expect(await shell.frame.locator('main > section').count(), html).toBe(4);
      await shell.draw({ subject: { ...post, body: html } });
      await isHarmless(shell, asked);
    }
  });
}, 120_000);

test('text and addresses of every section are hostile, and nothing happens', async () => {
  const page = draft('tidewater', 'en', '').subject as PageDocument;
  await withShell(['tidewater', 'en'], {}, async (shell) => {
    const asked = watch(shell.page);
    const sections = Object.entries(examples).flatMap(([name, all]) =>
      contracts[name]?.kind === 'section'
        ? Object.values(all).map(({ props }) => ({ section: name, ...(props as object) }))
        : [],
    );
    for (const [index, url] of urls.entries()) {
      const text = hostile[index] ?? '';
      const bad = sections.map(({ section, ...props }) => ({
        section,
        ...(replaceTexts(contracts[section]?.props as never, props, (_, control) =>
          control === 'url' ? url : text,
        ) as object),
      }));
      await shell.draw({ subject: { ...page, title: text, sections: bad }, facts: { addresses: { [url]: url } } });
      expect(await shell.frame.locator('main > section').count()).toBe(sections.length);
      await isHarmless(shell, asked);
    }
  });
}, 120_000);

test('facts are as little trusted as the draft', async () => {
  const post = draft('tidewater', 'en', 'tide-gate').subject as PostDocument;
  await withShell(['tidewater', 'en'], {}, async (shell) => {
    const asked = watch(shell.page);
    for (const url of [...urls, `${foreign}.png`]) {
      const image = { src: url, alt: hostile[3] ?? '' };
      await shell.draw({
        subject: { ...post, authors: ['a'], image: { src: 'media/a.svg', alt: '', width: 8, height: 8 } },
        facts: {
          authors: { a: { name: hostile[0] ?? '', href: url, bio: hostile[3], image } },
          related: [
            {
              href: url,
              title: hostile[2] ?? '',
              description: hostile[3] ?? '',
              date: '2027-01-01',
              minutes: 1,
              image,
              tags: [],
            },
          ],
          pictures: { 'media/a.svg': { src: url } },
        },
      });
      await isHarmless(shell, asked);
    }
  });
}, 60_000);

test('a picture that the site does not have yet is asked of the editor', async () => {
  const page = draft('tidewater', 'en', '').subject as PageDocument;
  const sections = [{ section: 'hero', title: 'A', image: { src: 'media/new.svg', alt: '', width: 8, height: 8 } }];
  const src = `${editor().origin}/media/new.svg`;
  await withShell(['tidewater', 'en'], {}, async ({ draw, frame }) => {
    await draw({ subject: { ...page, sections }, facts: { pictures: { 'media/new.svg': { src } } } });
    await frame.waitForFunction(() => document.querySelector<HTMLImageElement>('main img')?.naturalWidth === 8);
  });
});

test('what anyone but a named editor says is not heard', async () => {
  const other = await serveEditor();
  try {
    await withShell(['tidewater', 'en'], { from: other.origin }, async ({ send, page, frame, replies }) => {
      await send({ type: 'pantograph-preview', version: 1, subject: draft('tidewater', 'en', '').subject });
      await send({ type: 'pantograph-preview-focus', version: 1, section: 0 });
      await page.waitForTimeout(200);
      expect(await frame.locator('main h1').textContent()).toBe('Preview');
      await frame.locator('main').click();
      expect(await replies('pantograph-preview-rendered')).toEqual([]);
      expect(await replies('pantograph-preview-select')).toEqual([]);
    });
  } finally {
    other.close();
  }
});

test.each([
  ['another version', { type: 'pantograph-preview', version: 2, subject: { type: 'page' } }],
  ['another type', { type: 'other', version: 1 }],
  ['nothing', null],
  ['text', 'pantograph-preview'],
])('a message of %s is left alone', async (_name, message) => {
  await withShell(['tidewater', 'en'], {}, async ({ send, page, frame }) => {
    await send(message);
    await page.waitForTimeout(100);
    expect(await frame.locator('main h1').textContent()).toBe('Preview');
  });
});
