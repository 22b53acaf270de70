import type { Decorator } from '@storybook/react-vite';
import { brands } from './brands.js';
import { modes } from './modes.js';
import { Surface } from './surface.js';

/** Show a story in the toolbar's brand and mode, or in all of them side by side. */
export const withBrand: Decorator = (Story, { globals, parameters }) => {
  const locale = typeof parameters.locale === 'string' ? parameters.locale : 'en';
  const flush = parameters.flush === true;
  if (globals.brand !== 'all') {
    return (
      <Surface brand={String(globals.brand)} mode={String(globals.mode)} locale={locale} flush={flush}>
        <Story />
      </Surface>
    );
  }
  return (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>
      {brands.flatMap(({ id, name }) =>
        modes.map((mode) => (
          <section key={`${id}-${mode}`} aria-label={`${name}, ${mode}`}>
            <Surface brand={id} mode={mode} locale={locale} flush={flush}>
              <Story />
            </Surface>
          </section>
        )),
      )}
    </div>
  );
};
