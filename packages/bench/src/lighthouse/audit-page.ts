import { createServer } from 'node:net';
import lighthouse, { type Result } from 'lighthouse';
import { chromium } from 'playwright';

/** A browser as scripts/browser.mjs finds it. */
export interface Browser {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Scores from 0 to 100. */
export type Scores = Record<(typeof categories)[number], number>;

/** An audit that a page did not pass in full. */
export interface Shortcoming {
  category: string;
  /** How much it weighs in the category's score; 0 where it only informs. */
  weight: number;
  id: string;
  title: string;
  score: number | null;
  reason: string;
}

/** Run Lighthouse as for a phone, with a fresh browser. */
export async function auditPage(
  browser: Browser,
  url: string,
): Promise<{ scores: Scores; shortcomings: Shortcoming[] }> {
  const port = await freePort();
  const instance = await chromium.launch({
    ...browser,
    args: [...browser.args, `--remote-debugging-port=${port}`, '--remote-debugging-address=127.0.0.1'],
    timeout: 60_000,
  });
  try {
    const run = await lighthouse(url, { port, logLevel: 'silent', output: 'json', onlyCategories: [...categories] });
    if (!run) throw new Error(`Lighthouse gave no result for ${url}.`);
    if (run.lhr.runtimeError) throw new Error(`Lighthouse on ${url}: ${run.lhr.runtimeError.message}`);
    return { scores: scoresOf(run.lhr), shortcomings: shortcomingsOf(run.lhr) };
  } finally {
    await instance.close();
  }
}

function scoresOf({ categories: found }: Result): Scores {
  const score = (name: string) => Math.round((found[name]?.score ?? 0) * 100);
  return Object.fromEntries(categories.map((name) => [name, score(name)])) as Scores;
}

function shortcomingsOf({ categories: found, audits }: Result): Shortcoming[] {
  return Object.values(found).flatMap(({ id: category, auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (!audit || audit.score === null || audit.score >= 1) return [];
      const reason = [audit.displayValue, audit.explanation, ...detailsOf(audit.details)].filter(Boolean).join('; ');
      return [{ category, weight, id, title: audit.title, score: audit.score, reason }];
    }),
  );
}

function detailsOf(details: unknown): string[] {
  const items = (details as { items?: unknown })?.items;
  if (!Array.isArray(items)) return [];
  return items
    .slice(0, 4)
    .map((item) =>
      JSON.stringify(item, (key, value) =>
        key === 'boundingRect' || key === 'lhId' || key === 'path' ? undefined : value,
      ).slice(0, 400),
    );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port.')),
      );
    });
  });
}
