import { sections } from '@pantograph/components';
import type { Decorator } from '@storybook/react-vite';
import type { ChannelView } from '../channels/channel-views.js';
import { SectionInChannels } from '../channels/section-in-channels.js';
import { TargetFrame } from '../frames/target-frame.js';
import { type UsageParameter, usageOf } from '../snippets/usage-parameter.js';
import { brands } from './brands.js';
import { frameOfBrand } from './frame-of-brand.js';
import { type Mode, modes } from './modes.js';
import { Surface } from './surface.js';

/** Show a story in the toolbar's brand, mode and framework; or in all brands and modes side by side. */
export const withBrand: Decorator = (Story, { args, initialArgs, globals, parameters, viewMode }) => {
  const locale = typeof parameters.locale === 'string' ? parameters.locale : 'en';
  const flush = parameters.flush === true;
  const { brand } = globals;
  const argsIn = (id: string) => {
    const found = parameters.frame === true ? brands.find((each) => each.id === id) : undefined;
    return found ? frameOfBrand(args, initialArgs, found, locale) : args;
  };
  const usage = parameters.usage as UsageParameter | undefined;
  const channel = globals.channel as ChannelView | undefined;
  const isInChannels = channel !== undefined && channel !== 'web' && viewMode === 'story';
  const show = (id: string, look: Mode) =>
    isInChannels && usage && Object.hasOwn(sections, usage.name) ? (
      <Surface brand={id} mode={look} locale={locale} flush={flush}>
        <SectionInChannels
          section={usage.name}
          props={usageOf(usage, args).props}
          brand={id}
          mode={look}
          locale={locale}
          view={channel}
        />
      </Surface>
    ) : globals.framework === 'react' || usage?.example === undefined ? (
      <Surface brand={id} mode={look} locale={locale} flush={flush}>
        <Story args={argsIn(id)} />
      </Surface>
    ) : (
      <TargetFrame
        key={`${globals.framework} ${id} ${look}`}
        target={globals.framework}
        example={usage.example}
        usage={usageOf(usage, argsIn(id))}
        brand={id}
        mode={look}
        locale={locale}
        flush={flush}
      />
    );
  const mode: Mode = globals.mode === 'dark' ? 'dark' : 'light';
  if (brand !== 'all') {
    return (
      <>
        {viewMode === 'story' && <div className="surface-backdrop" data-brand={brand} data-mode={mode} />}
        {show(brand, mode)}
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
            {show(id, each)}
          </section>
        )),
      )}
    </div>
  );
};
