/** @jsxImportSource solid-js */
import { Card, Disclosure } from '@pantograph/solid';
import { createSignal, type JSX, Show } from 'solid-js';

/** What the page tells a test. */
interface AnswersProps {
  tell(word: string): void;
}

/** A disclosure that its owner opens too, and a card whose slots change. */
export function Answers(props: AnswersProps): JSX.Element {
  const [open, setOpen] = createSignal(false);
  return (
    <>
      <button type="button" class="both" onClick={() => setOpen(!open())}>
        {open() ? 'Close' : 'Open'}
      </button>
      <Disclosure
        summary="When may we start?"
        open={open()}
        onOpenChange={setOpen}
        onToggle={[(word: string) => props.tell(word), 'toggle']}
        lang="en"
      >
        In February.
      </Disclosure>
      <Card
        media={
          <Show when={open()} fallback={<i>Nothing yet</i>}>
            <b>A picture</b>
          </Show>
        }
      >
        <p>{open() ? 'Opened' : 'Closed'}</p>
      </Card>
    </>
  );
}
