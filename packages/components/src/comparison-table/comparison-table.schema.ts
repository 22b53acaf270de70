import { action, choice, defineComponent, group, list, type PropsOf, text, toggle } from '@pantograph/contract';
import { z } from 'zod';
import { note, sectionFields } from '../section/section-fields.js';

/** What several things have, side by side and row by row. */
export const comparisonTable = defineComponent({
  name: 'comparison-table',
  label: 'Comparison',
  kind: 'section',
  group: 'offer',
  description: 'Compares a few things row by row, in a table.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    variant: choice({
      label: 'Composition',
      options: { ruled: 'Ruled rows under the title', panel: 'On a card, the best column raised' },
    }).optional(),
    kicker: sectionFields.kicker,
    title: sectionFields.title,
    body: sectionFields.body,
    rowsLabel: text({ label: 'Name of the first column', help: 'Such as: What you get.', role: 'label', max: 40 }),
    columns: list(
      group(
        {
          name: text({ label: 'Name', role: 'title', max: 32 }),
          note: text({ label: 'Note', help: 'A few words below the name.', role: 'note', max: 48 }).optional(),
          highlighted: toggle({ label: 'Stands out' }).optional(),
        },
        { label: 'Column', role: 'column' },
      ),
      { label: 'Columns', min: 2, max: 4 },
    ),
    rows: list(
      group(
        {
          label: text({ label: 'Label', role: 'label', max: 60 }),
          help: text({ label: 'Explanation', role: 'note', max: 120 }).optional(),
          values: list(
            group(
              {
                mark: choice({
                  label: 'Mark',
                  options: { none: 'No mark', yes: 'Tick', partly: 'Half', no: 'Line' },
                  role: 'label',
                  signs: {
                    yes: { sign: '✓', words: 'yesLabel' },
                    partly: { sign: '±', words: 'partlyLabel' },
                    no: { sign: '–', words: 'noLabel' },
                  },
                }).optional(),
                text: text({
                  label: 'Words',
                  help: 'What the mark means where nothing is written: yes, partly or no.',
                  role: 'body',
                  max: 48,
                }).optional(),
              },
              { label: 'Value', role: 'cell' },
            ),
            { label: 'Values', help: 'One for each column, in the same order.', min: 2, max: 4 },
          ),
        },
        { label: 'Row', role: 'row' },
      ),
      { label: 'Rows', min: 1, max: 20 },
    ),
    yesLabel: text({ label: 'Words of a tick', help: 'Yes, where nothing is written.', max: 24 }).optional(),
    partlyLabel: text({ label: 'Words of a half', help: 'Partly, where nothing is written.', max: 24 }).optional(),
    noLabel: text({ label: 'Words of a line', help: 'No, where nothing is written.', max: 24 }).optional(),
    primary: action({ label: 'Action' }).optional(),
    note: note(240),
  }),
});

export type ComparisonTableProps = PropsOf<typeof comparisonTable>;
