import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a browser must fetch before it can show a page, in bytes as sent with gzip. */
export interface PageWeight {
  htmlBytes: number;
  cssBytes: number;
  /** Script elements that run; data such as JSON-LD does not. */
  scripts: number;
}

/** Weigh a published page: its HTML, and every stylesheet it names. */
export function weighPage(siteFolder: string, address: string): PageWeight {
  const html = readFileSync(join(siteFolder, address, 'index.html'), 'utf8');
  const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag);
  const styles = links
    .filter((tag) => /rel="stylesheet"/.test(tag))
    .map((tag) => join(siteFolder, /href="([^"]+)"/.exec(tag)?.[1] ?? ''))
    .filter((file) => existsSync(file));
  const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].filter(
    ([, attributes]) => !/type="application\/ld\+json"/.test(attributes ?? ''),
  );
  return {
    htmlBytes: zipped(html),
    cssBytes: styles.reduce((sum, file) => sum + zipped(readFileSync(file)), 0),
    scripts: scripts.length,
  };
}

function zipped(content: string | Buffer): number {
  return gzipSync(content, { level: 6 }).length;
}
