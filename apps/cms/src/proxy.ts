import { NextResponse } from 'next/server';
import { contentSecurityPolicy } from './admin/content-security-policy.ts';
import { shellOrigins } from './preview/shell-addresses.ts';

const policy = contentSecurityPolicy(shellOrigins(), process.env.NODE_ENV === 'development');

/**
 * Give pages of the editor their policy. next.config.mjs is read when the CMS is built, and where its sites are is said when
 * it starts. Answers of the API have policies of their own: a drawing that is opened may do nothing at all.
 */
export function proxy(): NextResponse {
  return NextResponse.next({ headers: { 'Content-Security-Policy': policy } });
}

export const config = { matcher: ['/admin', '/admin/:path*'] };
