import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** What a made page may do: show what lies beside it, and nothing else. */
const policy = [
  "default-src 'none'",
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "media-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // Scripts stay away: with them it could take the place of the editor, whose origin it keeps so that its pictures are fetched.
  'sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox',
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.ics': 'text/calendar; charset=utf-8',
};

/** Give a file of what was made; 404 for all that does not lie in the folder, or is not for people. */
export async function answerMadeFile(folder: string, path: string): Promise<Response> {
  if (path.split('/').some((part) => part === '' || part.startsWith('.') || part.includes('\\'))) return gone();
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    if (!file.startsWith(root + sep)) return gone();
    const bytes = await readFile(file);
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': types[extname(file).toLowerCase()] ?? 'text/plain; charset=utf-8',
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'private, no-store',
      },
    });
  } catch {
    return gone();
  }
}

function gone(): Response {
  return Response.json({ message: 'There is no such file.' }, { status: 404 });
}
