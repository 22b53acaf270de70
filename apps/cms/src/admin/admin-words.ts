import type { Config } from 'payload';

/** Where Payload's words are not ours: people sign in, and begin at their desk. */
export const adminWords: NonNullable<Config['i18n']> = {
  translations: {
    en: {
      authentication: { login: 'Sign in', logOut: 'Sign out', loggedOutSuccessfully: 'You are signed out.' },
      general: { dashboard: 'Desk', locale: 'Language', locales: 'Languages' },
    },
  },
};
