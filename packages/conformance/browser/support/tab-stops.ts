const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, audio[controls], video[controls], [tabindex]';

/** List what Tab reaches in an element, in the order it stands in. Radio buttons of one name are one stop. */
export function tabStops(root: HTMLElement): HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>(focusable)].filter(
    (each) => each.tabIndex >= 0 && each.checkVisibility({ visibilityProperty: true }),
  );
  const radios = all.filter((each) => each instanceof HTMLInputElement && each.type === 'radio') as HTMLInputElement[];
  const stopOf = ({ name }: HTMLInputElement) => {
    const group = radios.filter((each) => each.name === name);
    return group.find(({ checked }) => checked) ?? group[0];
  };
  return all.filter((each) => !radios.includes(each as HTMLInputElement) || stopOf(each as HTMLInputElement) === each);
}
