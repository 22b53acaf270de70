import type { Step } from '@pantograph/components/cases';
import { userEvent } from 'vitest/browser';
import { find } from './find.js';

/** Do what a reader does, with the browser's own mouse and keyboard. */
export async function takeStep(root: HTMLElement, step: Exclude<Step, { give: unknown }>): Promise<void> {
  if ('press' in step) await press(find(root, step.press));
  else if ('pressAt' in step) await userEvent.click(document.documentElement, at(step.pressAt));
  else if ('hover' in step) await userEvent.hover(find(root, step.hover));
  else if ('hoverAt' in step) await userEvent.hover(document.documentElement, at(step.hoverAt));
  else if ('wait' in step) await new Promise((resolve) => setTimeout(resolve, step.wait));
  else if ('focus' in step) find(root, step.focus).focus();
  else if ('key' in step) await userEvent.keyboard(`{${step.key}}`);
  else if ('choose' in step) await userEvent.selectOptions(find(root, step.in), step.choose);
  else if ('upload' in step) {
    const files = step.upload.map((name) => new File([name], name, { type: 'text/plain' }));
    await userEvent.upload(find(root, step.to), files);
  } else {
    find(root, step.into).focus();
    await userEvent.keyboard('{End}');
    await userEvent.keyboard(step.type.replaceAll(/[{[]/g, '$&$&'));
  }
}

/** Press an element. What only says that it is disabled can be pressed as well, and has to keep still by itself. */
function press(element: HTMLElement): Promise<void> {
  return userEvent.click(element, { force: element.ariaDisabled === 'true' });
}

/** Say a point as the mouse takes it, without a look at what lies there. */
function at([x, y]: readonly [number, number]) {
  return { position: { x, y }, force: true };
}
