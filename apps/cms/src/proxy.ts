import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy } from './admin/content-security-policy.ts';
import { shellOrigins } from './preview/shell-addresses.ts';

const policy = contentSecurityPolicy(shellOrigins(), process.env.NODE_ENV === 'development');

/**
 * Give pages of the editor their policy. next.config.mjs is read when the CMS is built, and where its sites are is said when
 * it starts. Answers of the API have policies of their own: a drawing that is opened may do nothing at all. An address that cannot be
 * read gets a sentence, where Next says “Internal Server Error”.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = new URL(request.url);
  if (!isReadable(pathname)) return unreadable(pathname);
  const isPage = /^\/admin(?:\/|$)/.test(pathname);
  return NextResponse.next(isPage ? { headers: { 'Content-Security-Policy': policy } } : {});
}

function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

function unreadable(pathname: string): NextResponse {
  const message = 'This address cannot be read: after a % in it stands what is no sign. Correct it.';
  if (pathname.startsWith('/api/')) return NextResponse.json({ errors: [{ message }] }, { status: 400 });
  return new NextResponse(message, { status: 400, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

export const config = {
  // Of other addresses only those that may not be readable: with a % before no two digits, or before what is no ASCII.
  matcher: ['/admin', '/admin/:path*', '/:path(.*%(?:[89a-fA-F]|.?$|.[^0-9a-fA-F]|[^0-9a-fA-F]).*)'],
};
