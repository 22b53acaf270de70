import { action, defineComponent, group, image, list, type PropsOf, text, toggle, url } from '@pantograph/contract';
import { z } from 'zod';

/** The head of every page of a site. */
export const header = defineComponent({
  name: 'header',
  label: 'Header',
  kind: 'frame',
  description: 'Names the brand, leads through the site and switches language.',
  props: z.strictObject({
    brandName: text({ label: 'Brand', role: 'title', max: 60 }),
    logo: image({ label: 'Logo' }).optional(),
    homeHref: url({ label: 'Home address' }),
    homeLabel: text({ label: 'Home label', help: 'Read aloud for the logo.', max: 80 }),
    navigationLabel: text({ label: 'Navigation label', help: 'Read aloud for the navigation.', max: 60 }),
    menuLabel: text({ label: 'Menu label', help: 'On the button that opens the navigation on a phone.', max: 30 }),
    items: list(
      group(
        {
          label: text({ label: 'Label', role: 'label', max: 30 }),
          href: url({ label: 'Address' }),
          current: toggle({ label: 'This page' }).optional(),
        },
        { label: 'Link', role: 'action' },
      ),
      { label: 'Navigation', max: 7 },
    ),
    action: action({ label: 'Action' }).optional(),
    languagesLabel: text({ label: 'Languages label', help: 'Read aloud before the language of the page.', max: 30 }),
    locales: list(
      group(
        {
          label: text({ label: 'Language, in itself', role: 'label', max: 30 }),
          lang: text({ label: 'Language tag', max: 20 }),
          href: url({ label: 'Address' }),
          current: toggle({ label: 'This language' }).optional(),
        },
        { label: 'Language' },
      ),
      { label: 'Languages', max: 24 },
    ).optional(),
    skipLabel: text({ label: 'Skip label', help: 'The link that leads past the navigation.', max: 60 }),
    skipHref: url({ label: 'Skip address' }),
  }),
});

export type HeaderProps = PropsOf<typeof header>;
