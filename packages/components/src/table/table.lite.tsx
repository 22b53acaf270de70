import { onUpdate, useStore } from '@builder.io/mitosis';
import type { TableProps } from './table.schema.js';

export default function Table(props: TableProps) {
  const state = useStore({
    sortedBy: (props.sort ?? '').replace(/^-/, ''),
    isDescending: (props.sort ?? '').startsWith('-'),
    language: /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?$/i.test(props.locale ?? '') ? props.locale : 'en',
    handleSort(key: string) {
      const isReversed = state.sortedBy === key && !state.isDescending;
      state.sortedBy = key;
      state.isDescending = isReversed;
      if (props.onSortChange) props.onSortChange(isReversed ? `-${key}` : key);
    },
  });

  onUpdate(() => {
    state.sortedBy = (props.sort ?? '').replace(/^-/, '');
  }, [props.sort]);
  onUpdate(() => {
    state.isDescending = (props.sort ?? '').startsWith('-');
  }, [props.sort]);
  onUpdate(() => {
    state.language = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?$/i.test(props.locale ?? '') ? props.locale : 'en';
  }, [props.locale]);

  return (
    <section
      class="pg-table"
      tabindex={0}
      aria-labelledby={`${props.id}-caption`}
      data-sticky={props.stickyHeader ? 'true' : undefined}
    >
      <table class="pg-table__table">
        <caption class="pg-table__caption" id={`${props.id}-caption`}>
          {props.caption}
        </caption>
        <thead class="pg-table__head">
          <tr>
            {props.columns.map((column) => (
              <th
                class="pg-table__label"
                key={column.key}
                scope="col"
                data-align={column.align ?? (column.kind === 'number' ? 'end' : 'start')}
                aria-sort={
                  state.sortedBy === column.key ? (state.isDescending ? 'descending' : 'ascending') : undefined
                }
              >
                {column.sortable ? (
                  <button class="pg-table__sort" type="button" onClick={() => state.handleSort(column.key)}>
                    {column.label}
                  </button>
                ) : (
                  column.label
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows
            .slice()
            .sort((one, other) =>
              state.sortedBy === ''
                ? 0
                : (state.isDescending ? -1 : 1) *
                  (+(one.cells[state.sortedBy]?.value ?? one.cells[state.sortedBy]?.text ?? '') -
                    +(other.cells[state.sortedBy]?.value ?? other.cells[state.sortedBy]?.text ?? '') ||
                    (one.cells[state.sortedBy]?.value ?? one.cells[state.sortedBy]?.text ?? '').localeCompare(
                      other.cells[state.sortedBy]?.value ?? other.cells[state.sortedBy]?.text ?? '',
                      `${state.language}-u-kn`,
                    )),
            )
            .map((row) => (
              <tr class="pg-table__row" key={row.key}>
                <th
                  class="pg-table__cell"
                  scope="row"
                  data-align={props.columns[0]?.align ?? (props.columns[0]?.kind === 'number' ? 'end' : 'start')}
                >
                  {row.cells[props.columns[0]?.key ?? '']?.text ?? ''}
                </th>
                {props.columns.slice(1).map((column) => (
                  <td
                    class="pg-table__cell"
                    key={column.key}
                    data-align={column.align ?? (column.kind === 'number' ? 'end' : 'start')}
                  >
                    {row.cells[column.key]?.text ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          {props.rows.length === 0 && (
            <tr>
              <td class="pg-table__empty" colspan={props.columns.length}>
                {props.emptyLabel ?? 'Nothing here yet.'}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
