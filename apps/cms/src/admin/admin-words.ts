import type { Config } from 'payload';

/** Where Payload's words are not ours: people sign in, and begin at their desk. */
export const adminWords: NonNullable<Config['i18n']> = {
  translations: {
    en: {
      authentication: {
        login: 'Sign in',
        logOut: 'Sign out',
        loggedOutSuccessfully: 'You are signed out.',
        forceUnlock: 'Let them sign in again',
        changePassword: 'Change the password',
        apiKey: 'Key for programs',
        generateNewAPIKey: 'Make a new key',
        backToLogin: 'Back to the page where one signs in',
      },
      error: {
        unauthorized: 'Your role does not do this here',
        notAllowedToAccessPage: 'An administrator can change what you may do.',
      },
      fields: {
        block: 'Section',
        collapseAll: 'Fold all',
        showAll: 'Open all',
        searchForBlock: 'Search for a section',
        toggleBlock: 'Fold or open',
      },
      general: {
        dashboard: 'Desk',
        locale: 'Language',
        locales: 'Languages',
        payloadSettings: 'How this editor looks',
        untitled: 'Not named yet',
        createNew: 'New',
        creatingNewLabel: 'Not saved yet',
        lastModified: 'Changed',
        updatedAt: 'Saved',
        item: 'Entry',
        created: 'Made',
        nothingFound: 'There is nothing here',
        sorryNotFound: 'It was deleted or has moved, or it belongs to a brand that you do not work for.',
        backToDashboard: 'Go to your desk',
        noResultsFound: 'Nothing to show',
        noResultsDescription: 'There is nothing yet, or nothing that fits what you searched for.',
        leaveWithoutSaving: 'Leave before it is saved?',
        changesNotSaved:
          'What you wrote last is not saved yet. If you leave now, this browser keeps it and offers it when you come back.',
        leaveAnyway: 'Leave',
        stayOnThisPage: 'Stay here',
      },
      version: {
        compareVersions: 'Compare versions',
        comparingAgainst: 'Compared with',
        currentlyViewing: 'This version',
        modifiedOnly: 'Only what changed',
        previousVersion: 'The one before',
      },
    },
  },
};
