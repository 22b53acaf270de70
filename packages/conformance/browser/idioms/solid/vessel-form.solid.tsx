/** @jsxImportSource solid-js */
import { Button, TextField } from '@pantograph/solid';
import { createSignal, type JSX } from 'solid-js';

/** What a form tells a test. */
interface VesselFormProps {
  tell(word: string): void;
}

/** A form as its author writes it: a signal and its setter, a ref, classes, styles and handlers in each form that Solid has. */
export function VesselForm(props: VesselFormProps): JSX.Element {
  const [name, setName] = createSignal('E');
  const [isUrgent, setUrgent] = createSignal(false);
  let field!: HTMLDivElement;
  const say = (word: string) => props.tell(word);
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <TextField
        ref={field}
        id="vessel"
        name="vessel"
        label="Vessel"
        value={name()}
        onValueChange={setName}
        class={isUrgent() ? 'urgent' : 'calm'}
        classList={{ wide: true, named: name() !== '' }}
        style={{ 'max-inline-size': isUrgent() ? '20rem' : '10rem' }}
      />
      <output>{name()}</output>
      <Button class="upper" onClick={() => setName(name().toUpperCase())}>
        Capitals
      </Button>
      <Button class="urge" onClick={[setUrgent, true]} on:click={() => say('on:click')}>
        Urgent
      </Button>
      <Button class="where" onClick={() => say(`${field.localName}.${field.classList[0]}`)} aria-pressed={isUrgent()}>
        Where
      </Button>
    </form>
  );
}
