import { choice, defineComponent, group, list, type PropsOf, text, toggle } from '@pantograph/contract';
import { z } from 'zod';

const key = /^[A-Za-z][\w-]*$/;

/** Shows what is compared by rows and columns. Without script it is a plain table, sorted as it was given. */
export const table = defineComponent({
  name: 'table',
  label: 'Table',
  kind: 'primitive',
  description: 'Shows what is compared, by rows and columns.',
  props: z.strictObject({
    id: text({ label: 'Id', help: 'Unique on the page: ties the caption to the table.', max: 60 }),
    caption: text({ label: 'Caption', help: 'What the table shows.', role: 'title', max: 140 }),
    columns: list(
      group(
        {
          key: z
            .string()
            .max(60)
            .regex(key, { error: 'must be letters, digits, "-" and "_", and start with a letter' })
            .meta({ label: 'Key', help: 'By which rows name their cells.', control: 'text' }),
          label: text({ label: 'Label', role: 'label', max: 60 }),
          kind: choice({
            label: 'Kind',
            help: 'Figures stand below one another, at the end.',
            options: { text: 'Words', number: 'Figures' },
          }).optional(),
          align: choice({
            label: 'Alignment',
            help: 'Where it is not that of its kind.',
            options: { start: 'Start', center: 'Middle', end: 'End' },
          }).optional(),
          sortable: toggle({ label: 'Sortable', help: 'Its head is a button that sorts the rows.' }).optional(),
        },
        { label: 'Column' },
      ),
      { label: 'Columns', help: 'The first names its row, and is read aloud with each cell of it.', min: 1, max: 20 },
    ),
    rows: list(
      group(
        {
          key: text({ label: 'Key', help: 'That stays with the row, such as its number.', max: 120 }),
          cells: z
            .record(
              z.string(),
              group(
                {
                  text: z.string().max(600).meta({ label: 'Text', control: 'text' }),
                  value: z
                    .string()
                    .max(120)
                    .meta({
                      label: 'Value',
                      help: 'What it is sorted by, where that is not its text: 14.5, or 2026-11-23T14:20Z.',
                      control: 'text',
                    })
                    .optional(),
                },
                { label: 'Cell' },
              ),
            )
            .meta({
              label: 'Cells',
              help: 'By the key of their column; one that is left out is empty.',
              control: 'group',
            }),
        },
        { label: 'Row', role: 'item' },
      ),
      { label: 'Rows', max: 1000 },
    ),
    sort: z
      .string()
      .max(61)
      .meta({
        label: 'Sort',
        help: 'The key of the column that the rows are sorted by, with “-” before it from the greatest on; as they are given without it.',
        control: 'text',
      })
      .optional(),
    locale: z
      .string()
      .max(12)
      .regex(/^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$/, {
        error: 'is not a language, such as de or pt-BR',
      })
      .meta({
        label: 'Language of the order',
        help: 'By which words are sorted, such as de; en without it. Figures are sorted by what they are worth.',
        control: 'text',
      })
      .optional(),
    stickyHeader: toggle({
      label: 'Head stays',
      help: 'A long table scrolls below its head.',
    }).optional(),
    emptyLabel: text({ label: 'Empty label', help: 'Stands where there are no rows.', max: 140 }).optional(),
  }),
  events: { sortChange: { label: 'A reader sorted the rows', parameters: 'sort: string' } },
  models: { sort: { event: 'sortChange' } },
});

export type TableProps = PropsOf<typeof table> & { onSortChange?: (sort: string) => void };
