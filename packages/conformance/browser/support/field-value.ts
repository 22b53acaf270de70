/** Read what the field of a component holds: of radio buttons, the value of the one that is checked. */
export function fieldValue(root: HTMLElement): string {
  const field = root.querySelector<HTMLInputElement>('input, textarea, select');
  if (!field) throw new Error(`There is no field in ${root.innerHTML.slice(0, 300)}`);
  if (field.type !== 'radio') return field.value;
  return root.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
}
