import { DestroyRef, Directive, ElementRef, inject, type OnInit } from '@angular/core';

/** What is Angular's own, or says that the host has no box. */
const kept = /^(style|ng.*|_ng.*|jsaction|pg.*)$/;

/**
 * Takes the attributes and classes of the host of a component whose root is another component: what is written there, and what is
 * bound there later. The host keeps none of them, so that an id stays one.
 */
@Directive({ selector: '[pgTakesAttributes]' })
export class TakesAttributes implements OnInit {
  readonly #root = inject<ElementRef<Element>>(ElementRef).nativeElement;
  readonly #destroyed = inject(DestroyRef);

  ngOnInit(): void {
    const host = this.#root.parentElement;
    if (!host) return;
    this.#take(host);
    if (typeof MutationObserver === 'undefined') return;
    const observer = new MutationObserver(() => this.#take(host));
    observer.observe(host, { attributes: true });
    this.#destroyed.onDestroy(() => observer.disconnect());
  }

  #take(host: Element): void {
    for (const { name, value } of [...host.attributes]) {
      if (kept.test(name)) continue;
      if (name === 'class') this.#root.classList.add(...value.split(/\s+/).filter(Boolean));
      else this.#root.setAttribute(name, value);
      host.removeAttribute(name);
    }
  }
}
