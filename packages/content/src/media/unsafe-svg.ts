import { Parser } from 'htmlparser2';

const runs = /^(?:[a-z]+:)?(?:script|handler|listener)$/i;
const embeds =
  /^(?:[a-z]+:)?(?:foreignobject|iframe|frame|embed|object|meta|base|link|form|input|button|textarea|select|audio|video)$/i;
const html = 'http://www.w3.org/1999/xhtml';
/** As browsers read an address: without white space. An animation may set several, with `;` between them. */
const unsafeAddress = /(?:^|;)(?:(?:javascript|vbscript):|data:(?:text\/|application\/x|image\/svg))/i;
const animation = /^(?:[a-z]+:)?(?:set|animate\w*)$/i;

/** Say what an SVG has that would run or load something when opened by its own address or put into a page. */
export function unsafeSvg(svg: string): string | undefined {
  if (/<!ENTITY/i.test(svg)) return 'an entity of its own';
  // A declared attribute is there without being written: <!ATTLIST svg onload CDATA "...">.
  if (/<!(?:ATTLIST|ELEMENT|NOTATION)/i.test(svg) || /<!DOCTYPE[^>]*\[/i.test(svg)) return 'declarations of its own';
  // What is text to one parser begins an element to another, once it was written anew.
  if (/<!\[CDATA\[(?:(?!\]\]>)[\s\S])*?<[a-z/!?]/i.test(svg)) return 'elements that are hidden in text (CDATA)';
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
        if (animation.test(name)) threat ??= threatOfAnimation(attributes);
        for (const [attribute, value] of Object.entries(attributes)) {
          if (/^on/i.test(attribute)) threat ??= 'an event handler';
          if (value.trim().toLowerCase() === html) threat ??= 'an embedded document';
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

function threatOfAnimation(attributes: Readonly<Record<string, string>>): string | undefined {
  const entries = Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value.trim()] as const);
  const target = entries.find(([name]) => name === 'attributename')?.[1].toLowerCase() ?? '';
  if (/^(?:[a-z]+:)?on/.test(target)) return 'an event handler';
  if (!/^(?:[a-z]+:)?href$/.test(target)) return undefined;
  const leads = entries.some(
    ([name, value]) => /^(?:to|from|by|values)$/.test(name) && /(?:^|;)\s*[^#;\s]/.test(value),
  );
  return leads ? 'a script in a link or a link that changes' : undefined;
}
