import { Button, type ButtonProps, Disclosure, type DisclosureProps, TextField } from '@pantograph/vue';
import { h } from 'vue';

export const nodes = [
  h(Disclosure, { summary: 'More', open: true, onOpenChange: (open: boolean) => open, class: 'wide', id: 'more' }),
  h(TextField, { id: 'a', name: 'a', label: 'A', modelValue: '', 'onUpdate:modelValue': (value: string) => value }),
  h(Button, { type: 'submit', onClick: (event: MouseEvent) => event.preventDefault() }, () => 'Send'),
  // @ts-expect-error A required prop is missing.
  h(Disclosure, { open: true }),
  // @ts-expect-error A prop has another type.
  h(Disclosure, { summary: 1 }),
  // @ts-expect-error An event tells something else.
  h(Disclosure, { summary: 'More', onOpenChange: (open: string) => open }),
];

export const props: [ButtonProps, DisclosureProps] = [{ variant: 'quiet', disabled: true }, { summary: 'More' }];

declare const disclosure: InstanceType<typeof Disclosure>;
export const root: HTMLDetailsElement = disclosure.$el;
disclosure.$emit('openChange', true);
disclosure.$slots.default?.();
// @ts-expect-error It is no button.
export const other: HTMLButtonElement = disclosure.$el;
// @ts-expect-error An event tells something else.
disclosure.$emit('openChange', 'true');
