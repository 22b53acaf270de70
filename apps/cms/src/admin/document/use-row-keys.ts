import { useForm, useRowLabel } from '@payloadcms/ui';
import { type RefObject, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { announce } from './announce.ts';

/**
 * The row that is moved by keys now, by its list and id, where it was and where it is: Payload may draw it anew at each move, and its
 * form says the new order later than the next key may come.
 */
let taken: { list: string; id: string | undefined; from: number; at: number } | undefined;

/**
 * Move a row by keys at its handle: Space takes it, the arrows move it at once, Space or Enter leaves it there and Escape puts it
 * back. The sorting that Payload has compares the middles of rows, so that by keys a tall one never passes a short one.
 * `label` is anything in the head of the row.
 */
export function useRowKeys(label: RefObject<HTMLElement | null>): void {
  const { data, path } = useRowLabel<{ id?: string }>();
  const form = useForm();
  const list = path.split('.').slice(0, -1).join('.');
  const latest = useRef({ form, list, id: data?.id });
  latest.current = { form, list, id: data?.id };
  useEffect(() => {
    const head = label.current?.closest('.collapsible__toggle-wrap');
    if (!head) return;
    const grip = () => head.querySelector<HTMLElement>(':scope > .collapsible__drag');
    const rows = () => latest.current.form.getFields()[latest.current.list]?.rows ?? [];
    const isTaken = () => taken?.list === latest.current.list && taken.id === latest.current.id;
    const index = () => (isTaken() && taken ? taken.at : rows().findIndex(({ id }) => id === latest.current.id));
    const place = () => `${index() + 1} of ${rows().length}`;
    const mark = () => grip()?.toggleAttribute('data-taken', isTaken());
    const moveTo = (to: number) => {
      const from = index();
      if (!taken || to < 0 || to >= rows().length || to === from) return;
      taken.at = to;
      // At once, so that the next key finds the focus where it was.
      flushSync(() => {
        latest.current.form.moveFieldRow({ path: latest.current.list, moveFromIndex: from, moveToIndex: to });
        latest.current.form.setModified(true);
      });
      mark();
      grip()?.focus();
    };
    const leave = (how: string) => {
      announce(`${how}, ${place()}.`);
      taken = undefined;
      mark();
    };
    const hear = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.target !== grip()) return;
      const { code } = event;
      const isEnd = code === 'Space' || code === 'Enter';
      if (!isTaken() && !isEnd) return;
      if (code === 'Tab') return leave('Left');
      event.preventDefault();
      event.stopPropagation();
      if (!isTaken()) {
        taken = { list: latest.current.list, id: latest.current.id, from: index(), at: index() };
        mark();
        announce(`Taken, ${place()}. The arrow keys move it, Space leaves it there, Escape puts it back.`);
      } else if (isEnd) leave('Left');
      else if (code === 'Escape') {
        moveTo(taken?.from ?? index());
        leave('Put back');
      } else if (code === 'ArrowUp' || code === 'ArrowDown') {
        moveTo(index() + (code === 'ArrowUp' ? -1 : 1));
        announce(`Now ${place()}.`);
      }
    };
    const hearLeaving = (event: Event) => {
      if (isTaken() && event instanceof FocusEvent && event.relatedTarget) leave('Left');
    };
    mark();
    head.addEventListener('keydown', hear, true);
    head.addEventListener('focusout', hearLeaving);
    return () => {
      head.removeEventListener('keydown', hear, true);
      head.removeEventListener('focusout', hearLeaving);
    };
  }, [label]);
}
