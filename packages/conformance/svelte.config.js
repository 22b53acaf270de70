// Says to tools that sources stand as they are: Svelte reads their types itself.
export default {};
