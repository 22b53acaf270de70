import { Parser } from 'htmlparser2';

const harmless = new Set(
  `p h2 h3 h4 h5 h6 blockquote ul ol li dl dt dd pre code kbd samp var em strong b i u s del ins sub sup small mark abbr
  cite q time bdi bdo ruby rt rp wbr br hr a img figure figcaption table caption colgroup col thead tbody tfoot tr th td
  details summary section div span`.split(/\s+/),
);
const attributes = new Set(
  `href src alt title id rel class tabindex role aria-label aria-describedby width height loading decoding colspan rowspan
  scope start reversed type value open datetime lang dir data-align data-language data-footnotes`.split(/\s+/),
);
const address = /^(?:https?:|mailto:|tel:|page:|post:|[^:]*$|[^:]*[/?#])/i;

/** Find the first thing in HTML that could run or load something; undefined where all is harmless. */
export function threatIn(html: string): string | undefined {
  let threat: string | undefined;
  const parser = new Parser(
    {
      onopentag(name, given) {
        if (!harmless.has(name)) threat ??= `<${name}>`;
        for (const [attribute, value] of Object.entries(given)) {
          if (!attributes.has(attribute)) threat ??= `${attribute} of <${name}>`;
          const bare = value.replace(/[\s\p{Cc}]/gu, '');
          if ((attribute === 'href' || attribute === 'src') && !address.test(bare))
            threat ??= `${attribute}="${value}"`;
        }
      },
      oncomment(text) {
        threat ??= `<!--${text}-->`;
      },
      onprocessinginstruction(_name, text) {
        threat ??= `<${text}>`;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return threat;
}
