import type { ComponentKind, Example } from '@pantograph/contract';
import { HtmlSlot } from './html-slot.js';

/** Turn an example into a story: its props become args, the HTML of its slots becomes children. */
export function storyOf(name: string, { props, slots, description }: Example<object>, kind: ComponentKind) {
  const places = Object.entries(slots ?? {}).map(([slot, html]) => [
    slot === 'default' ? 'children' : slot,
    <HtmlSlot key={slot} html={html} />,
  ]);
  return {
    args: { ...props, ...Object.fromEntries(places) },
    parameters: {
      flush: kind !== 'primitive',
      frame: kind === 'frame',
      locale: localeOf(name),
      usage: { example: name, slots: slots ?? {} },
      ...(description !== undefined && { docs: { description: { story: description } } }),
    },
  };
}

/** Examples in another language say so in their name. */
function localeOf(name: string): string {
  if (/arabic/i.test(name)) return 'ar';
  return /german/i.test(name) ? 'de' : 'en';
}
