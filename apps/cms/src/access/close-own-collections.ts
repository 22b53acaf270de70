import type { Access, SanitizedConfig } from 'payload';
import { nobody } from './access.ts';
import { personOf } from './roles.ts';

/** What somebody has open in the editor is theirs to see: who else works on what, of any brand, is not. */
const ownLocks: Access = ({ req }) => {
  const person = personOf(req);
  return person ? { 'user.value': { equals: person.id } } : false;
};

/**
 * Close the collections that Payload makes for itself, which everybody who is signed in could otherwise read and write: locks of
 * all brands' documents, kept values. The editor makes its locks past these rights. Versions are closed where none are kept.
 */
export function closeOwnCollections(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (collection.slug === 'payload-locked-documents') {
      Object.assign(collection.access, { create: nobody, read: ownLocks, update: nobody, delete: ownLocks });
    } else if (collection.slug === 'payload-preferences') {
      Object.assign(collection.access, { create: nobody });
    } else if (collection.slug.startsWith('payload-')) {
      Object.assign(collection.access, { create: nobody, read: nobody, update: nobody, delete: nobody });
    }
    // Payload answers for versions of everything, and fails where none are kept.
    if (!collection.versions) collection.access.readVersions = nobody;
    // Payload makes them beside our own, and they have nothing to check.
    collection.graphQL = collection.slug.startsWith('payload-') ? false : collection.graphQL;
  }
  return config;
}
