import type { MitosisComponent } from '@builder.io/mitosis/lib/types/mitosis-component.js';
import type { MitosisPlugin } from '@builder.io/mitosis/lib/types/plugins.js';

/**
 * Have Mitosis generate a single-file component, as it stands before prettier: that would take most of the time, and
 * its generator for Vue runs it whatever it is told.
 *
 * @see https://github.com/BuilderIO/mitosis/blob/main/packages/core/src/generators/vue/vue.ts
 */
export async function generate(component: MitosisComponent): Promise<string> {
  const { componentToVue } = await import('@builder.io/mitosis/lib/generators/vue/vue.js');
  let generated = '';
  const unformatted: MitosisPlugin = () => ({
    code: {
      pre(code) {
        generated = code;
        return '';
      },
    },
  });
  componentToVue({ api: 'composition', typescript: true, plugins: [unformatted] })({ component });
  return generated;
}
