/**
 * Say what pages of the editor may load: from here alone. Next and Payload write scripts and styles into their pages, so those
 * are allowed; while developing, Next evaluates what changed. In frames stand the sites whose drafts are previewed, by origin.
 */
export function contentSecurityPolicy(sites: readonly string[], isDeveloping = false): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${isDeveloping ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${isDeveloping ? ' ws:' : ''}`,
    ["frame-src 'self'", ...sites].join(' '),
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}
