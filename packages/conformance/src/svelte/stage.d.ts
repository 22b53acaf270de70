declare module 'virtual:svelte-stage' {
  import type { Component } from 'svelte';

  const Stage: Component<
    {
      // biome-ignore lint/suspicious/noExplicitAny: it takes any component with props that fit it.
      component: Component<any>;
      props: Readonly<Record<string, unknown>>;
      slots?: Readonly<Record<string, string>>;
      attributes?: Readonly<Record<string, unknown>>;
    },
    { update(props: Readonly<Record<string, unknown>>): void }
  >;
  export default Stage;
}
