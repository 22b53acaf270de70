import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names.ts';

interface AccordionProps extends ComponentPropsWithRef<'div'> {
  items: readonly { title: string; content: string; open?: boolean }[];
  name?: string;
  headingLevel?: number;
}

export function Accordion({ items, name, headingLevel = 3, className, ...rest }: AccordionProps) {
  const Heading = `h${headingLevel}` as 'h3';
  return (
    <div {...rest} className={classNames('pg-accordion', className)}>
      {items.map(({ title, content, open }) => (
        <details className="pg-disclosure" key={title} name={name} open={open}>
          <summary className="pg-disclosure__summary">
            <Heading className="pg-accordion__title">{title}</Heading>
          </summary>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the content is HTML, as in the component that it is compared with. */}
          <div className="pg-disclosure__content pg-prose" dangerouslySetInnerHTML={{ __html: content }} />
        </details>
      ))}
    </div>
  );
}
