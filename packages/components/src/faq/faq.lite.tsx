import Disclosure from '../disclosure/disclosure.lite';
import type { FaqProps } from './faq.schema.js';

export default function Faq(props: FaqProps) {
  return (
    <section class="pg-section pg-faq" id={props.anchor} data-variant={props.variant ?? 'list'}>
      <div class="pg-section__inner pg-faq__inner">
        <div class="pg-head">
          {props.kicker && <p class="pg-kicker">{props.kicker}</p>}
          <h2 class="pg-title">{props.title}</h2>
          {props.body && <p class="pg-lead">{props.body}</p>}
        </div>
        <div class="pg-faq__items">
          {props.variant === 'columns'
            ? props.items.map((item) => (
                <div class="pg-faq__item" key={item.question}>
                  <h3>{item.question}</h3>
                  <div class="pg-prose" innerHTML={item.answer} />
                </div>
              ))
            : props.items.map((item) => (
                <Disclosure key={item.question} summary={item.question}>
                  <div class="pg-prose" innerHTML={item.answer} />
                </Disclosure>
              ))}
        </div>
      </div>
    </section>
  );
}
