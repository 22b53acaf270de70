import { targets } from './index.js';

/** Render a component as a target's server does, for its browser part to take over. Slots are plain HTML. */
export async function writeOnServer(
  name: string,
  component: string,
  { props, slots }: { props: object; slots?: Readonly<Record<string, string>> },
): Promise<string> {
  const [render] = Object.values(targets.find((target) => target.name === name)?.renders ?? {});
  if (!render) throw new Error(`There is no target ${name}.`);
  return render(component, props, slots);
}
