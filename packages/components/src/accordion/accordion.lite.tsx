import type { AccordionProps } from './accordion.schema.js';

export default function Accordion(props: AccordionProps) {
  return (
    <div class="pg-accordion">
      {props.items.map((item) => (
        <details class="pg-disclosure" key={item.title} name={props.name} open={item.open}>
          <summary class="pg-disclosure__summary">
            {props.headingLevel === 2 ? (
              <h2 class="pg-accordion__title">{item.title}</h2>
            ) : props.headingLevel === 4 ? (
              <h4 class="pg-accordion__title">{item.title}</h4>
            ) : props.headingLevel === 5 ? (
              <h5 class="pg-accordion__title">{item.title}</h5>
            ) : props.headingLevel === 6 ? (
              <h6 class="pg-accordion__title">{item.title}</h6>
            ) : (
              <h3 class="pg-accordion__title">{item.title}</h3>
            )}
          </summary>
          <div class="pg-disclosure__content pg-prose" innerHTML={item.content} />
        </details>
      ))}
    </div>
  );
}
