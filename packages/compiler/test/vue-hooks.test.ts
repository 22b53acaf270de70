import { describe, expect, test } from 'vitest';
import { spellHooks } from '../src/targets/vue/spell-hooks.js';

describe("Vue's hooks", () => {
  test.each([
    ['watch(() => [props.a], () => { b() }, {immediate: true})', false, 'watch(() => [props.a], () => { b() })'],
    [
      'watch(() => [props.a], () => { b() }, {immediate: true})',
      true,
      "watch(() => [props.a], () => { b() }, { flush: 'post' })",
    ],
    ['onUnmounted(() => { a.value.close() })', true, 'onBeforeUnmount(() => { a.value.close() })'],
    ['onMounted(() => { a() })', true, 'onMounted(() => { a() })'],
    ['const watched = watch', false, 'const watched = watch'],
  ])('%s', (generated, asksElements, spelt) => {
    expect(spellHooks(generated, asksElements)).toBe(spelt);
  });
});
