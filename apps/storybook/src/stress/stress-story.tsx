import { contracts } from '@pantograph/components';
import { examples } from '@pantograph/components/examples';
import type { ComponentContract, Example } from '@pantograph/contract';
import { HtmlSlot } from '../stories/html-slot.js';
import { askSystem } from './ask-system.js';
import { noOverflow } from './no-overflow.js';
import { stressesOf } from './stresses.js';

/** Make the story of one stress of a component. */
export function stressStory(component: string, id: string) {
  const contract = contracts[component] as ComponentContract;
  const stress = stressesOf(contract, examples[component] as Record<string, Example<object>>).find(
    (each) => each.id === id,
  );
  if (!stress) throw new Error(`${component} has no stress "${id}". Generate the stories anew.`);
  const { name, props, slots, locale, surroundings } = stress;
  const places = Object.entries(slots).map(([slot, html]) => [
    slot === 'default' ? 'children' : slot,
    <HtmlSlot key={slot} html={html} />,
  ]);
  return {
    name,
    args: { ...props, ...Object.fromEntries(places) },
    parameters: { flush: contract.kind !== 'primitive', locale, surroundings, usage: { slots } },
    beforeEach: () => askSystem(surroundings),
    play: ({ canvasElement }: { canvasElement: HTMLElement }) => noOverflow(canvasElement),
  };
}
