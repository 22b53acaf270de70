import { LoginView } from '@payloadcms/next/views';
import type { AdminViewServerProps } from 'payload';

/** Payload's form to sign in, as the main part of its page. */
export function SignIn(props: AdminViewServerProps) {
  return <main>{LoginView(props)}</main>;
}
