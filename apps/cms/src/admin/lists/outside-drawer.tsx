'use client';

import { DefaultListView, useListDrawerContext } from '@payloadcms/ui';
import type { ListViewClientProps } from 'payload';
import type { ReactNode } from 'react';

/** Show a list of our own, but in a drawer Payload's: there something is chosen. */
export function OutsideDrawer({ children, inDrawer }: { children: ReactNode; inDrawer: ListViewClientProps }) {
  const { isInDrawer } = useListDrawerContext();
  return isInDrawer ? <DefaultListView {...inDrawer} /> : children;
}
