const loopback = ['http://localhost:*', 'http://127.0.0.1:*'];

/**
 * Say what a preview shell may do: run its own script and show pictures of its site and of the editors it listens to. It
 * asks nobody for anything else, and sends nothing.
 */
export function previewPolicy(origins: readonly string[]): string {
  const editors = origins.flatMap((origin) => (origin === 'loopback' ? loopback : [origin]));
  return [
    "default-src 'none'",
    origins.length > 0 ? "script-src 'self'" : "script-src 'none'",
    "style-src 'self'",
    // How the cells of a table are aligned, and the focal points of pictures; the script lets no other style through.
    "style-src-attr 'unsafe-inline'",
    ['img-src', "'self'", 'data:', ...editors].join(' '),
    "font-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}
