import { defineComponent, group, list, type PropsOf, richText, text, toggle } from '@pantograph/contract';
import { z } from 'zod';

/**
 * Shows one of several parts. With `content` each item brings its own; without it, the default slot is the panel of the one
 * that is selected, and its owner fills it. Without script all parts that have content stand one below the other.
 */
export const tabs = defineComponent({
  name: 'tabs',
  label: 'Tabs',
  kind: 'primitive',
  description: 'Shows one of several parts.',
  props: z.strictObject({
    id: text({ label: 'Id', help: 'Unique on the page: ties each tab to its panel.', max: 60 }),
    label: text({ label: 'Label', help: 'Read aloud: what the parts are of.', role: 'label', max: 80 }),
    items: list(
      group(
        {
          key: text({
            label: 'Key',
            help: 'Short and unique among them, without spaces: it becomes a part of ids.',
            max: 60,
          }),
          label: text({ label: 'Label', role: 'title', max: 60 }),
          content: richText({ label: 'Content', role: 'body' }).optional(),
          disabled: toggle({ label: 'Disabled' }).optional(),
        },
        { label: 'Tab', role: 'item' },
      ),
      { label: 'Tabs', min: 1, max: 20 },
    ),
    selected: text({
      label: 'Selected',
      help: 'The key of the tab that is shown; the first if left out.',
      max: 60,
    }).optional(),
  }),
  slots: { default: { label: 'Content', help: 'Of the tab that is selected, where items have none of their own.' } },
  events: { selectedChange: { label: 'Another tab was selected', parameters: 'key: string' } },
  models: { selected: { event: 'selectedChange' } },
});

export type TabsProps = PropsOf<typeof tabs> & { onSelectedChange?: (key: string) => void };
