import * as html from '@pantograph/html/sections';

export * from '@pantograph/html/sections';

type Props = Record<string, unknown>;

/** The sections that were rendered since they were last taken. */
let sections: { name: string; props: Props }[] = [];

/** Take the sections of the page that was rendered last. */
export function takeSections(): { name: string; props: Props }[] {
  const taken = sections;
  sections = [];
  return taken;
}

function recorded(name: string): (props: Props) => string {
  const render = (html as unknown as Record<string, (props: Props) => string>)[name];
  if (!render) throw new Error(`There is no html function "${name}".`);
  return (props) => {
    sections.push({ name, props });
    return render(props);
  };
}

export const callToAction = recorded('callToAction');
export const faq = recorded('faq');
export const featureGrid = recorded('featureGrid');
export const hero = recorded('hero');
export const logoCloud = recorded('logoCloud');
export const newsletter = recorded('newsletter');
export const pricing = recorded('pricing');
export const richText = recorded('richText');
export const stats = recorded('stats');
export const testimonials = recorded('testimonials');
