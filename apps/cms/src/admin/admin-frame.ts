import type { Config } from 'payload';

/** The frame of the editor: our mark, our navigation, the desk and the views beside the documents. */
export const adminFrame = {
  avatar: { Component: '/admin/brand/person-mark.tsx#PersonMark' },
  meta: {
    titleSuffix: ' · Pantograph',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/pantograph.svg' }],
    openGraph: { images: [] },
    robots: 'noindex, nofollow',
  },
  components: {
    providers: ['/admin/names/control-names.tsx#ControlNames', '/admin/document/answers-in-place.tsx#AnswersInPlace'],
    actions: ['/admin/languages/language-menu.tsx#LanguageMenu'],
    graphics: { Icon: '/admin/brand/mark.tsx#Mark', Logo: '/admin/brand/logo.tsx#Logo' },
    Nav: '/admin/navigation/navigation.tsx#Navigation',
    beforeLogin: ['/admin/brand/welcome.tsx#Welcome'],
    views: {
      login: { Component: '/admin/brand/sign-in.tsx#SignIn', path: '/login', exact: true, meta: { title: 'Sign in' } },
      dashboard: { Component: '/admin/desk/desk.tsx#Desk' },
      calendar: {
        Component: '/admin/calendar/calendar.tsx#CalendarView',
        path: '/calendar',
        exact: true,
        meta: { title: 'Calendar' },
      },
      templates: {
        Component: '/admin/templates/templates-view.tsx#TemplatesView',
        path: '/templates',
        exact: true,
        meta: { title: 'New page' },
      },
    },
  },
} satisfies Partial<NonNullable<Config['admin']>>;

/** The list and the form of what is not reviewed, for `admin.components` of its collection. */
export const plainComponents = {
  edit: { beforeDocumentControls: ['/admin/document/new-name.tsx#NewName'] },
  views: { list: { Component: '/admin/lists/plain-list.tsx#PlainList' } },
};

/** The list and the form of pictures, for `admin.components` of their collection. */
export const pictureComponents = {
  ...plainComponents,
  edit: { ...plainComponents.edit, Upload: '/admin/document/picture-file.tsx#PictureFile' },
};
