import type { ListProps } from './list.schema.js';

export default function List(props: ListProps) {
  return (
    <div class="pg-list" data-variant={props.variant ?? 'unordered'}>
      {props.variant === 'ordered' ? (
        <ol class="pg-list__items" start={props.start}>
          {props.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      ) : (
        // biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without marks for none.
        <ul class="pg-list__items" role="list">
          {props.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
