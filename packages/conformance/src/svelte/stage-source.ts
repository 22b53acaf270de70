import { contracts } from '@pantograph/components';

/** The module that is the stage of the suite in Svelte. It is generated: a snippet has to be named in the source. */
export const stageModule = 'virtual:svelte-stage';

/**
 * Write the Svelte component that shows any other. Its props: `component`, `props`, `slots` (plain HTML by name) and
 * `attributes` for the root. It exports `update(props)`.
 */
export function stageSource(): string {
  const slots = [...new Set(Object.values(contracts).flatMap((contract) => Object.keys(contract.slots)))];
  const snippet = (slot: string) => (slot === 'default' ? 'children' : slot);
  return `<script>
  let { component: Component, props, slots = {}, attributes = {} } = $props();
  // svelte-ignore state_referenced_locally
  let current = $state.raw(props);
  const given = $derived({
${slots.map((slot) => `    ...(slots.${slot} !== undefined && { ${snippet(slot)} }),\n`).join('')}  });
  export function update(next) {
    current = next;
  }
</script>

${slots.map((slot) => `{#snippet ${snippet(slot)}()}{@html slots.${slot}}{/snippet}\n`).join('')}
<Component {...current} {...attributes} {...given} />
`;
}
