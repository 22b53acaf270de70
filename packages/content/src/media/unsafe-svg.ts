import { Parser } from 'htmlparser2';

const runs = /^(?:[a-z]+:)?(?:script|handler|listener)$/i;
const embeds = /^(?:[a-z]+:)?(?:foreignobject|iframe|embed|object)$/i;
/** As browsers read an address: without white space. An animation may set several, with `;` between them. */
const unsafeAddress = /(?:^|;)(?:(?:javascript|vbscript):|data:(?:text\/|application\/x|image\/svg))/i;

/** Say what an SVG has that would run or load something when opened by its own address or put into a page. */
export function unsafeSvg(svg: string): string | undefined {
  if (/<!ENTITY/i.test(svg)) return 'an entity of its own';
  // By its address it is read as XML, inside a page as HTML, and the two do not see the same.
  return threatIn(svg, true) ?? threatIn(svg, false);
}

function threatIn(svg: string, xmlMode: boolean): string | undefined {
  let threat: string | undefined;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (runs.test(name)) threat ??= 'a script';
        if (embeds.test(name)) threat ??= 'an embedded document';
        for (const [attribute, value] of Object.entries(attributes)) {
          if (/^on/i.test(attribute)) threat ??= 'an event handler';
          if (unsafeAddress.test(value.replace(/[\s\p{Cc}]+/gu, ''))) threat ??= 'a script in a link';
        }
      },
      onprocessinginstruction(name) {
        if (name === '?xml-stylesheet') threat ??= 'a style sheet from elsewhere';
      },
    },
    { xmlMode, decodeEntities: true },
  );
  parser.end(svg);
  return threat;
}
