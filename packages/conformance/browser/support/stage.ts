import '@pantograph/components/css';
import '@pantograph/tokens/brands/hollyhock/scoped.css';
import '@pantograph/tokens/brands/tidewater/scoped.css';

/** What a component is shown in: a brand and a mode. */
export interface Look {
  brand: 'tidewater' | 'hollyhock';
  mode: 'light' | 'dark';
}

export const looks: readonly Look[] = (['tidewater', 'hollyhock'] as const).flatMap((brand) =>
  (['light', 'dark'] as const).map((mode) => ({ brand, mode })),
);

/** Clear the page and give an element to render into, in a look. */
export function stage({ brand, mode }: Look = { brand: 'tidewater', mode: 'light' }): HTMLElement {
  const { documentElement: page, body } = document;
  page.dataset.brand = brand;
  page.dataset.mode = mode;
  page.lang = 'en';
  document.title = 'A component';
  body.style.background = 'var(--pg-color-surface-page)';
  body.style.color = 'var(--pg-color-text-default)';
  const element = document.createElement('div');
  body.replaceChildren(element);
  return element;
}
