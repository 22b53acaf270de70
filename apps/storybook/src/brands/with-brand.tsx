import type { Decorator } from '@storybook/react-vite';
import { brands } from './brands.js';
import { frameOfBrand } from './frame-of-brand.js';
import { type Mode, modes } from './modes.js';
import { Surface } from './surface.js';

/** Show a story in the toolbar's brand and mode, or in all of them side by side. */
export const withBrand: Decorator = (Story, { args, initialArgs, globals, parameters, viewMode }) => {
  const locale = typeof parameters.locale === 'string' ? parameters.locale : 'en';
  const flush = parameters.flush === true;
  const { brand } = globals;
  const argsIn = (id: string) => {
    const found = parameters.frame === true ? brands.find((each) => each.id === id) : undefined;
    return found ? frameOfBrand(args, initialArgs, found, locale) : args;
  };
  const mode: Mode = globals.mode === 'dark' ? 'dark' : 'light';
  if (brand !== 'all') {
    return (
      <>
        {viewMode === 'story' && <div className="surface-backdrop" data-brand={brand} data-mode={mode} />}
        <Surface brand={brand} mode={mode} locale={locale} flush={flush}>
          <Story args={argsIn(brand)} />
        </Surface>
      </>
    );
  }
  return (
    <div className="surfaces">
      {brands.flatMap(({ id, name }) =>
        modes.map((each) => (
          <section key={`${id}-${each}`} className="surfaces__one" aria-label={`${name}, ${each}`}>
            <div className="surfaces__name" data-brand={id} data-mode={each} aria-hidden="true">
              {name}, {each}
            </div>
            <Surface brand={id} mode={each} locale={locale} flush={flush}>
              <Story args={argsIn(id)} />
            </Surface>
          </section>
        )),
      )}
    </div>
  );
};
