import LinkButton from '../link-button/link-button.lite';
import type { ComparisonTableProps } from './comparison-table.schema.js';

export default function ComparisonTable(props: ComparisonTableProps) {
  return (
    <section class="pg-section pg-compare" id={props.anchor} data-variant={props.variant ?? 'ruled'}>
      <div class="pg-section__inner pg-compare__inner">
        <div class="pg-head">
          {props.kicker && <p class="pg-kicker">{props.kicker}</p>}
          <h2 class="pg-title">{props.title}</h2>
          {props.body && <p class="pg-lead">{props.body}</p>}
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, and here is a table that may be wider than the page. */}
        <div class="pg-compare__scroll" role="group" aria-label={props.title} tabindex={0}>
          <table class="pg-compare__table">
            <thead>
              <tr>
                <th scope="col">{props.rowsLabel}</th>
                {props.columns.map((column) => (
                  <th key={column.name} scope="col" data-highlighted={column.highlighted ? 'true' : undefined}>
                    <b>{column.name}</b>
                    {column.note && <span>{column.note}</span>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {props.rows.map((row) => (
                <tr key={row.label}>
                  <th scope="row">
                    <span>{row.label}</span>
                    {row.help && <small>{row.help}</small>}
                  </th>
                  {props.columns.map((column, index) => (
                    <td key={column.name} data-highlighted={column.highlighted ? 'true' : undefined}>
                      <span class="pg-compare__value" data-mark={row.values[index]?.mark ?? 'none'}>
                        {row.values[index]?.text ??
                          (row.values[index]?.mark === 'yes'
                            ? (props.yesLabel ?? 'Yes')
                            : row.values[index]?.mark === 'partly'
                              ? (props.partlyLabel ?? 'Partly')
                              : row.values[index]?.mark === 'no'
                                ? (props.noLabel ?? 'No')
                                : '')}
                      </span>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {props.primary && (
          <div class="pg-actions">
            <LinkButton href={props.primary.href}>{props.primary.label}</LinkButton>
          </div>
        )}
        {props.note && <p class="pg-note">{props.note}</p>}
      </div>
    </section>
  );
}
