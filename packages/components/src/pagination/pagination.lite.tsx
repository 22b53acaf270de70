import { onUpdate, useStore } from '@builder.io/mitosis';
import type { PaginationProps } from './pagination.schema.js';

export default function Pagination(props: PaginationProps) {
  const state = useStore({
    current: props.page ?? 1,
    handlePress(next: number) {
      // Its first and last buttons stay where they are, so that they keep the focus, and lead nowhere.
      const isThere = next >= 1 && next <= props.pages && next !== state.current;
      if (!isThere) return;
      state.current = next;
      if (props.onPageChange) props.onPageChange(next);
    },
  });

  onUpdate(() => {
    state.current = props.page ?? 1;
  }, [props.page]);

  return (
    <nav class="pg-pagination" aria-label={props.label ?? 'Pages'}>
      {props.href ? (
        state.current > 1 && (
          <a
            class="pg-pagination__step"
            data-step="previous"
            rel="prev"
            href={props.href.replace('{page}', `${state.current - 1}`)}
          >
            {props.previousLabel ?? 'Previous'}
          </a>
        )
      ) : (
        <button
          class="pg-pagination__step"
          data-step="previous"
          type="button"
          aria-disabled={state.current > 1 ? undefined : 'true'}
          onClick={() => state.handlePress(state.current - 1)}
        >
          {props.previousLabel ?? 'Previous'}
        </button>
      )}
      <ol class="pg-pagination__pages">
        {[1, state.current - 1, state.current, state.current + 1, props.pages]
          .filter((number, place, all) => number >= 1 && number <= props.pages && all.indexOf(number) === place)
          .map((number) => (
            <li class="pg-pagination__item" key={number}>
              {((number === state.current - 1 && number > 2) ||
                (number === props.pages && number > state.current + 2)) && (
                <span class="pg-pagination__gap">
                  <span class="pg-visually-hidden">{props.gapLabel ?? 'More pages'}</span>
                </span>
              )}
              {props.href ? (
                <a
                  class="pg-pagination__page"
                  href={props.href.replace('{page}', `${number}`)}
                  aria-label={`${props.pageLabel ?? 'Page'} ${number}`}
                  aria-current={number === state.current ? 'page' : undefined}
                >
                  {number}
                </a>
              ) : (
                <button
                  class="pg-pagination__page"
                  type="button"
                  aria-label={`${props.pageLabel ?? 'Page'} ${number}`}
                  aria-current={number === state.current ? 'page' : undefined}
                  onClick={() => state.handlePress(number)}
                >
                  {number}
                </button>
              )}
            </li>
          ))}
      </ol>
      {props.href ? (
        state.current < props.pages && (
          <a
            class="pg-pagination__step"
            data-step="next"
            rel="next"
            href={props.href.replace('{page}', `${state.current + 1}`)}
          >
            {props.nextLabel ?? 'Next'}
          </a>
        )
      ) : (
        <button
          class="pg-pagination__step"
          data-step="next"
          type="button"
          aria-disabled={state.current < props.pages ? undefined : 'true'}
          onClick={() => state.handlePress(state.current + 1)}
        >
          {props.nextLabel ?? 'Next'}
        </button>
      )}
    </nav>
  );
}
