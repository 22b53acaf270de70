/** @jsxImportSource solid-js */
import { Button, Card, Disclosure, Hero, LinkButton, TextField, type TextFieldProps } from '@pantograph/solid';
import { createSignal } from 'solid-js';

const [open, setOpen] = createSignal(false);
const [name, setName] = createSignal('');
let root!: HTMLDivElement;

export const right = (
  <>
    <Button
      variant="secondary"
      type="submit"
      onClick={(event) => event.currentTarget.form?.reset()}
      popovertarget="menu"
    >
      Send
    </Button>
    <Button
      on:click={(event) => event.clientX}
      onClick={[(row: number, event: MouseEvent) => row + event.clientX, 1]}
    />
    <Disclosure summary="More" open={open()} onOpenChange={setOpen} onToggle={(event) => event.newState} name="one" />
    <TextField id="a" name="a" label="A" value={name()} onValueChange={setName} ref={root} data-track="a" />
    <TextField id="a" name="a" label="A" class="x" classList={{ y: open() }} style={{ '--z': 1 }} />
    <Card media={<img src="/a.png" alt="" />}>Words</Card>
    <LinkButton href="/" download="a" target="_blank" aria-current="page">
      Words
    </LinkButton>
  </>
);

// @ts-expect-error: the contract has no such variant
export const variant = <Button variant="loud" />;
// @ts-expect-error: a title is required
export const required = <Hero body="Words" />;
// @ts-expect-error: a title is text
export const kind = <Hero title={1} />;
// @ts-expect-error: no element has such an attribute
export const unknown = <Button colour="red" />;
// @ts-expect-error: a button leads nowhere
export const foreign = <Button href="/" />;
// @ts-expect-error: its content is the component's own
export const content = <Hero title="A" innerHTML="<b>B</b>" />;
// @ts-expect-error: it tells a boolean
export const event = <Disclosure summary="More" onOpenChange={(next: string) => next} />;
// @ts-expect-error: the root of a field is a div
export const ref = <TextField id="a" name="a" label="A" ref={(element: HTMLInputElement) => element.value} />;
// @ts-expect-error: a card has no such slot
export const slot = <Card footer={<p />} />;

export const props: TextFieldProps = { id: 'a', name: 'a', label: 'A', lang: 'de' };
