import type { Step } from '@pantograph/components/cases';
import { computeAccessibleName, getRole } from 'dom-accessibility-api';

/** Say a step as a reviewer reads it, with what it is done to as its reader knows it. */
export function sayStep(root: HTMLElement, step: Step): string {
  const name = (selector: string) => nameOf(root.querySelector(selector), selector);
  if ('press' in step) return `press ${name(step.press)}`;
  if ('pressAt' in step) return `press the page at ${step.pressAt.join(', ')}`;
  if ('hover' in step) return `point at ${name(step.hover)}`;
  if ('hoverAt' in step) return `point at the page at ${step.hoverAt.join(', ')}`;
  if ('wait' in step) return `wait ${step.wait} ms`;
  if ('focus' in step) return `focus ${name(step.focus)}`;
  if ('key' in step) return `key ${keyOf(step.key)}`;
  if ('choose' in step) return `choose “${step.choose}” in ${name(step.in)}`;
  if ('upload' in step) return `give ${step.upload.join(', ')} to ${name(step.to)}`;
  if ('type' in step) return `type “${step.type}” into ${name(step.into)}`;
  return `the page gives it ${JSON.stringify(step.give)}`;
}

/** Say keys that are pressed together as one reads them: `Alt>}{ArrowDown}{/Alt` as Alt+ArrowDown. */
function keyOf(key: string): string {
  return key.replaceAll(/>?\}\{(?!\/)/g, '+').replaceAll(/\}\{\/\w+/g, '');
}

function nameOf(element: Element | null, selector: string): string {
  if (!element) return selector;
  const text = computeAccessibleName(element) || (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  return `${getRole(element) ?? element.localName} “${text}”`;
}
