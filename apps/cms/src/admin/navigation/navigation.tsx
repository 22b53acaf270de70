import type { ServerProps } from 'payload';
import { type Person, roles } from '../../access/roles.ts';
import { placesFor } from './groups.ts';
import { NavigationClient } from './navigation-client.tsx';

/** The navigation at the side: where people work first, what they set once last. */
export function Navigation({ payload, permissions, user, visibleEntities }: ServerProps) {
  if (!user) return null;
  const shown = new Set(visibleEntities?.collections ?? []);
  const visible = new Map(
    payload.config.collections.flatMap(({ slug, labels }): [string, string][] => {
      const mayRead = Boolean(
        (permissions?.collections as Record<string, { read?: unknown }> | undefined)?.[slug]?.read,
      );
      if (!shown.has(slug) || !mayRead) return [];
      return [[slug, typeof labels.plural === 'string' ? labels.plural : slug]];
    }),
  );
  const { name, email, role } = user as unknown as Person;
  return (
    <NavigationClient
      groups={placesFor(visible)}
      person={{ name: name || email, role: roles[role] ?? 'No role yet' }}
    />
  );
}
