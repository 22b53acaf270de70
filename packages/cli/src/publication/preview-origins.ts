import { UsageError } from '../usage-error.js';

/**
 * Get the editors that may show drafts: those that were named, else those of PANTOGRAPH_PREVIEW_ORIGINS. `loopback` is every
 * port of this machine.
 *
 * @throws {UsageError} for what is not an origin
 */
export function previewOrigins(named: readonly string[] | undefined): string[] {
  const origins = named ?? process.env.PANTOGRAPH_PREVIEW_ORIGINS?.split(/[\s,]+/).filter(Boolean) ?? [];
  for (const origin of origins) {
    const url = URL.parse(origin);
    if (origin === 'loopback' || (url?.origin === origin && /^https?:$/.test(url.protocol))) continue;
    throw new UsageError(
      `"${origin}" is not where an editor runs.`,
      'Write scheme, host and port and nothing after them, such as https://cms.example.org.',
    );
  }
  return [...new Set(origins)];
}
