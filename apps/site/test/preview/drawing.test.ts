import type { PageDocument, PostDocument } from '@pantograph/content';
import type { PreviewSubject } from '@pantograph/pages';
import { describe, expect, test } from 'vitest';
import { usePreview } from './use-preview.js';

const { draft, withShell } = usePreview();

/** The draft of a page with other sections. */
function pageOf(brand: string, locale = 'en', slug = '') {
  const { subject, facts } = draft(brand, locale, slug);
  const page = subject as PageDocument;
  const withSections = (sections: PageDocument['sections']) => ({ subject: { ...page, sections }, facts });
  return { page, facts, withSections };
}

/** A page with a letter more at the end of the title of one section. */
function typed(sections: PageDocument['sections'], index: number): PageDocument['sections'] {
  return sections.map((section, place) => (place === index ? { ...section, title: `${section.title}x` } : section));
}

describe('a keystroke', () => {
  test('changes the element of its section and no other, and leaves the page where it was scrolled to', async () => {
    const { page, withSections } = pageOf('tidewater');
    await withShell(['tidewater', 'en'], {}, async ({ draw, frame }) => {
      await draw(withSections(page.sections));
      const index = page.sections.findIndex(({ section }) => section === 'testimonials' || section === 'stats');
      expect(index).toBeGreaterThan(0);
      await frame.evaluate((index) => {
        const main = document.querySelector('main') as HTMLElement;
        main.children[index]?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const state = { children: [...main.children], changed: new Set<number>(), y: scrollY };
        new MutationObserver((records) => {
          for (const { target } of records)
            state.changed.add(state.children.findIndex((child) => child.contains(target)));
        }).observe(main, { subtree: true, childList: true, characterData: true, attributes: true });
        Object.assign(window, { state });
      }, index);
      await draw(withSections(typed(page.sections, index)));
      const seen = await frame.evaluate(() => {
        const { state } = window as unknown as { state: { children: Element[]; changed: Set<number>; y: number } };
        const children = [...(document.querySelector('main')?.children ?? [])];
        return {
          changed: [...state.changed],
          same: children.map((child, place) => child === state.children[place]),
          moved: scrollY - state.y,
          text: children.map((child) => child.textContent?.includes('x') ?? false),
        };
      });
      expect(seen.changed).toEqual([index]);
      expect(seen.same).toEqual(page.sections.map(() => true));
      expect(seen.moved).toBe(0);
    });
  });

  test('keeps the focus and what a reader opened', async () => {
    const { withSections } = pageOf('hollyhock');
    const faq = {
      section: 'faq',
      variant: 'list',
      title: 'Questions',
      items: [{ question: 'A?', answer: '<p>B</p>' }],
    };
    await withShell(['hollyhock', 'en'], {}, async ({ draw, frame }) => {
      await draw(withSections([faq]));
      await frame.locator('main summary').click();
      await draw(withSections(typed([faq], 0)));
      const seen = await frame.evaluate(() => ({
        open: document.querySelector<HTMLDetailsElement>('main details')?.open,
        focus: document.activeElement?.localName,
        title: document.querySelector('.pg-title')?.textContent,
      }));
      expect(seen).toEqual({ open: true, focus: 'summary', title: 'Questionsx' });
    });
  });

  test('in a post changes no more than its text', async () => {
    const { subject, facts } = draft('tidewater', 'en', 'tide-gate');
    const post = subject as PostDocument;
    await withShell(['tidewater', 'en'], {}, async ({ draw, frame }) => {
      await draw({ subject, facts });
      await frame.evaluate(() => {
        const changed: string[] = [];
        new MutationObserver((records) => {
          for (const { target } of records) changed.push(target.parentElement?.className ?? '');
        }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
        Object.assign(window, { changed });
      });
      await draw({ subject: { ...post, title: `${post.title}x` }, facts });
      expect(await frame.evaluate(() => (window as unknown as { changed: string[] }).changed)).toEqual([
        'pg-post__title',
      ]);
    });
  });
});

test('sections that move, come and go leave the others the elements they are', async () => {
  const { page, withSections } = pageOf('tidewater');
  const [first, second, third, ...rest] = page.sections as [never, never, never, ...never[]];
  await withShell(['tidewater', 'en'], {}, async ({ draw, frame }) => {
    await draw(withSections(page.sections));
    await frame.evaluate(() => {
      for (const [index, child] of [...(document.querySelector('main')?.children ?? [])].entries())
        Object.assign(child, { was: index });
    });
    const order = () =>
      frame.evaluate(() =>
        [...(document.querySelector('main')?.children ?? [])].map((child) => (child as { was?: number }).was ?? -1),
      );
    // The last is a form, whose address names its place on the page: where that changes it is drawn anew.
    const tail = rest.slice(0, -1).map((_, index) => index + 3);
    await draw(withSections([second, first, third, ...rest]));
    expect((await order()).slice(0, -1)).toEqual([1, 0, 2, ...tail]);
    await draw(withSections([{ section: 'rich-text', body: '<p>New</p>' }, second, first, third, ...rest]));
    expect((await order()).slice(0, -1)).toEqual([-1, 1, 0, 2, ...tail]);
    await draw(withSections([first, third, ...rest]));
    expect((await order()).slice(0, -1)).toEqual([0, 2, ...tail]);
  });
});

test('another document begins at its top', async () => {
  const { page, withSections } = pageOf('tidewater');
  const other = draft('tidewater', 'en', 'berth-planning');
  await withShell(['tidewater', 'en'], {}, async ({ draw, frame }) => {
    await draw(withSections(page.sections));
    await frame.evaluate(() => scrollTo({ top: 800, behavior: 'instant' }));
    await draw(other);
    expect(await frame.evaluate(() => scrollY)).toBe(0);
  });
});

describe('a draft that is not finished', () => {
  const broken: [string, unknown][] = [
    ['nothing at all', { type: 'page' }],
    ['a post of nothing', { type: 'post' }],
    [
      'a post whose fields are of other kinds',
      { type: 'post', date: 'soon', tags: 'a', authors: [null], body: 7, outline: {} },
    ],
    ['sections that are none', { type: 'page', sections: [null, 7, {}, { section: 'hero' }, { section: 'raw' }] }],
    ['sections that are no list', { type: 'page', sections: { 0: {} } }],
    [
      'lists with gaps',
      { type: 'page', sections: [{ section: 'faq', title: 'A', items: [null, {}, { question: null }] }] },
    ],
    [
      'fields of other kinds',
      { type: 'page', sections: [{ section: 'hero', title: { a: 1 }, primary: 'x', image: 3, facts: 'none' }] },
    ],
    [
      'an address that is none',
      { type: 'page', sections: [{ section: 'call-to-action', title: 'A', primary: { label: 'B', href: 5 } }] },
    ],
  ];

  test.each(broken)('of %s is drawn as far as it goes', async (_name, subject) => {
    const { page, withSections } = pageOf('hollyhock');
    await withShell(['hollyhock', 'en'], {}, async ({ draw, frame }) => {
      await draw({ subject: subject as PreviewSubject });
      expect(await frame.locator('main > *').count()).toBeGreaterThan(0);
      // And what is drawn next is whole again.
      expect((await draw(withSections(page.sections))).problems).toEqual([]);
    });
  });

  test('has a note where a section cannot be drawn, and draws what is there of a list with gaps', async () => {
    const { withSections } = pageOf('tidewater');
    const sections = [
      { section: 'call-to-action', title: 'A', primary: { label: 'B', href: 5 } },
      { section: 'faq', title: 'Questions', items: [null, { question: 'Why?', answer: null }, undefined] },
    ];
    await withShell(['tidewater', 'en'], {}, async ({ draw, frame }) => {
      const { problems } = await draw(withSections(sections));
      expect(problems).toEqual([{ section: 0, message: expect.stringMatching(/^Nothing of it can be shown yet/) }]);
      expect(await frame.locator('main > .pg-preview-gap').count()).toBe(1);
      expect(await frame.locator('main > .pg-faq h3').allTextContents()).toEqual(['Why?']);
    });
  });

  test('of a post shows its text while its date is none', async () => {
    const subject = { type: 'post', title: 'Tides', date: 'soon', tags: 'a', authors: [null], body: '<p>B</p>' };
    await withShell(['tidewater', 'en'], {}, async ({ draw, frame }) => {
      expect((await draw({ subject: subject as never })).problems).toEqual([]);
      expect(await frame.locator('main h1').textContent()).toBe('Tides');
      expect(await frame.locator('main time').getAttribute('datetime')).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(await frame.locator('main .pg-prose').textContent()).toBe('B');
    });
  });

  test('shows in the place of each section what it is and what is missing, and keeps the rest', async () => {
    const { page, withSections } = pageOf('tidewater');
    const unfinished = [{ section: 'hero' }, { section: 'pricing' }, { section: 'nothing-of-ours' }];
    await withShell(['tidewater', 'en'], {}, async ({ draw, frame }) => {
      const { problems } = await draw(withSections([...unfinished, ...page.sections]));
      expect(problems).toEqual([
        { section: 0, message: 'Still missing: Title.' },
        { section: 1, message: expect.stringMatching(/^Still missing: Title, /) },
        { section: 2, message: 'There is no section "nothing-of-ours".' },
      ]);
      expect(await frame.locator('.pg-preview-gap .pg-kicker').allTextContents()).toEqual([
        'Hero',
        'Prices',
        'nothing-of-ours',
      ]);
      expect(await frame.locator('main > *').count()).toBe(page.sections.length + 3);
    });
  });

  test('shows a link whose address nobody named, and leaves out one that leads nowhere', async () => {
    const { withSections } = pageOf('tidewater');
    const hero = { section: 'hero', title: 'A', primary: { label: 'There', href: 'page:later' } };
    await withShell(['tidewater', 'en'], {}, async ({ draw, frame }) => {
      await draw({ subject: withSections([hero]).subject });
      expect(await frame.locator('main a').getAttribute('href')).toBe('#');
      await draw({ subject: withSections([hero]).subject, facts: { addresses: { 'page:later': '/later/' } } });
      expect(await frame.locator('main a').getAttribute('href')).toBe('/later/');
      await draw({ subject: withSections([hero]).subject, facts: { addresses: { 'page:later': null } } });
      expect(await frame.locator('main a').count()).toBe(0);
    });
  });
});

describe('the root', () => {
  test.each(['light', 'dark'] as const)('has the mode it is told, %s, whatever the system is', async (mode) => {
    const { page, withSections } = pageOf('hollyhock');
    const colorScheme = mode === 'dark' ? 'light' : 'dark';
    const ground = () => getComputedStyle(document.body).backgroundColor;
    const told = await withShell(['hollyhock', 'en'], { colorScheme }, async ({ draw, frame }) => {
      await draw({ ...withSections(page.sections), mode });
      return frame.evaluate(ground);
    });
    const own = await withShell(['hollyhock', 'en'], { colorScheme: mode }, async ({ draw, frame }) => {
      await draw(withSections(page.sections));
      return frame.evaluate(ground);
    });
    expect(told).toBe(own);
  });

  test('has the language and direction of the draft, with the words that pages say by themselves', async () => {
    await withShell(['tidewater', 'ar'], {}, async ({ draw, frame }) => {
      const arabic = draft('tidewater', 'ar', '');
      await draw(arabic);
      const root = () => frame.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
      expect(await root()).toEqual(['ar', 'rtl']);
      await draw(draft('tidewater', 'en', ''));
      expect(await root()).toEqual(['en', 'ltr']);
    });
  });
});

test.each([
  ['tidewater', 'en', ''],
  ['hollyhock', 'ar', ''],
])('%s in %s fits a phone, also where sections are unfinished', async (brand, locale, slug) => {
  const { page, withSections } = pageOf(brand, locale, slug);
  await withShell([brand, locale], { viewport: { width: 390, height: 800 } }, async ({ draw, frame }) => {
    await draw(withSections([{ section: 'pricing' }, ...page.sections]));
    const wider = await frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBe(0);
  });
});

describe('the focal point of a picture', () => {
  test.each([
    ['is where the picture shows from', { x: 20, y: 75.5 }, '20% 75.5%'],
    ['is the middle where somebody slipped in a style', { x: '20%;position:fixed;--a:', y: 1 }, '50% 50%'],
  ])('%s', async (_, focus, expected) => {
    const { page, withSections } = pageOf('hollyhock');
    const sections = page.sections.map((section) =>
      section.section === 'hero' && section.image ? { ...section, image: { ...section.image, focus } } : section,
    );
    await withShell(['hollyhock', 'en'], {}, async ({ draw, frame }) => {
      await draw(withSections(sections as PageDocument['sections']));
      const shown = await frame.evaluate(() => {
        const { objectPosition, position } = getComputedStyle(document.querySelector('.pg-hero img') as Element);
        return { objectPosition, position };
      });
      expect(shown).toEqual({ objectPosition: expected, position: 'static' });
    });
  });
});
