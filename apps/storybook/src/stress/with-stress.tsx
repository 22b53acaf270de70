import type { Decorator } from '@storybook/react-vite';
import { type ReactNode, useLayoutEffect } from 'react';
import { activateMedia } from './activate-media.js';
import { forcedColours } from './forced-colours.js';
import './stress.css';
import type { Surroundings } from './stresses.js';

/** Show a story in the surroundings that it asks for: a narrow page, large text, what a reader's system asks for. */
export const withStress: Decorator = (Story, { parameters }) => {
  const surroundings = parameters.surroundings as Surroundings | undefined;
  return surroundings ? (
    <Place surroundings={surroundings}>
      <Story />
    </Place>
  ) : (
    <Story />
  );
};

function Place({
  surroundings: { width, textScale = 1, asked },
  children,
}: {
  surroundings: Surroundings;
  children: ReactNode;
}) {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.fontSize = textScale === 1 ? '' : `${textScale * 100}%`;
    return () => {
      style.fontSize = '';
    };
  }, [textScale]);
  const feature = asked?.feature;
  const value = asked?.value;
  const isReal = asked !== undefined && matchMedia(`(${feature}: ${value})`).matches;
  useLayoutEffect(
    () => (feature === undefined || value === undefined || isReal ? undefined : activateMedia(feature, value)),
    [feature, value, isReal],
  );
  const style = {
    ...(width !== undefined && { inlineSize: width }),
    ...(feature === 'forced-colors' && !isReal && forcedColours()),
  };
  return (
    <div className="stress" style={style}>
      {children}
    </div>
  );
}
