import { DefaultTemplate } from '@payloadcms/next/templates';
import { SetStepNav } from '@payloadcms/ui';
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';

interface FrameProps extends AdminViewServerProps {
  /** What the way from the desk to here ends with. */
  label: string;
  /** Where this view is, for who has to sign in first. */
  path: string;
  children: ReactNode;
}

/** The frame of a view of our own: navigation and head as everywhere. Whoever is not signed in is asked to. */
export function Frame({ label, path, children, initPageResult, params, searchParams }: FrameProps) {
  const { req, permissions, locale, visibleEntities } = initPageResult;
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`);
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale && { locale })}
      params={params ?? {}}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams ?? {}}
      user={req.user}
      visibleEntities={{ collections: visibleEntities?.collections, globals: visibleEntities?.globals }}
    >
      <SetStepNav nav={[{ label }]} />
      {children}
    </DefaultTemplate>
  );
}
