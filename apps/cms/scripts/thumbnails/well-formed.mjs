/** What XML wants closed: https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Write HTML of our own components as XML: void elements closed, attributes with values, no named characters. */
export function wellFormed(html) {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/&nbsp;/g, '&#160;')
    .replace(/<([a-z][\w-]*)((?:\s+[^\s=>/"]+(?:="[^"]*")?)*)\s*\/?>/gi, (_, tag, attributes) => {
      const valued = attributes.replace(/\s+([^\s=>/"]+)(="[^"]*")?/g, (__, name, value = '=""') => ` ${name}${value}`);
      return `<${tag}${valued}${voidElements.has(tag) ? '/' : ''}>`;
    });
}
