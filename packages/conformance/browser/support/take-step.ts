import type { Step } from '@pantograph/components/cases';
import { userEvent } from 'vitest/browser';
import { find } from './find.js';

/** Do what a reader does, with the browser's own mouse and keyboard. */
export async function takeStep(root: HTMLElement, step: Step): Promise<void> {
  if ('press' in step) await userEvent.click(find(root, step.press));
  else if ('focus' in step) find(root, step.focus).focus();
  else if ('key' in step) await userEvent.keyboard(`{${step.key}}`);
  else {
    find(root, step.into).focus();
    await userEvent.keyboard('{End}');
    await userEvent.keyboard(step.type.replaceAll(/[{[]/g, '$&$&'));
  }
}
