import { readDom } from '../../src/dom/read-dom.js';
import { writeDom } from '../../src/dom/write-dom.js';
import { normalise } from '../../src/normalise.js';

/** Write the DOM of an element's content, or of HTML, in the form in which all targets must be equal. */
export function domOf(content: Element | string): string {
  return writeDom(normalise(readDom(typeof content === 'string' ? content : content.innerHTML)));
}
