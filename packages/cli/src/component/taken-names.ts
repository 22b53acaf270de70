const words = (text: string) => text.trim().split(/\s+/);

/** What each name means already where components are generated: in a target, in the language, or in a package's files. */
export const takenNames: ReadonlyMap<string, string> = new Map([
  ...words(`a abbr address area article aside audio b base bdi bdo blockquote body br canvas caption cite code col colgroup data
    datalist dd del details dfn dialog dl dt em embed fieldset figcaption figure frame h1 h2 h3 h4 h5 h6 head hgroup hr html i
    iframe img input ins kbd label legend li main map mark marquee math menu meta meter nav noscript object ol optgroup option
    output p param picture pre q rp rt ruby s samp script search section small source span strong style sub summary sup svg
    table tbody td template textarea tfoot th thead time title tr track u ul var video wbr`).map(
    (name) => [name, 'is an HTML element, which templates of Vue and Angular take it for'] as const,
  ),
  ...words(`arguments await break case catch class const continue debugger default delete do else enum eval export extends
    false finally for function if implements import in instanceof interface let new null package private protected public
    return static super this throw true try typeof undefined void while with yield`).map(
    (name) => [name, 'is a word of JavaScript, which no function can be called by'] as const,
  ),
  ...words(`array boolean date error event file function intl json map math number object promise proxy reflect set string
    symbol`).map(
    (name) => [name, 'is what JavaScript calls something of its own, in React and Solid for one'] as const,
  ),
  ...words(`component dynamic error-boundary fragment host index keep-alive match no-hydration portal profiler show slot
    strict-mode suspense suspense-list teleport transition transition-group keyed`).map(
    (name) => [name, 'is what a framework calls something of its own'] as const,
  ),
  ...words(`action choice define-component define-examples field-meta group image props-of toggle url z`).map(
    (name) => [name, 'is what contracts are written with'] as const,
  ),
  ...words('cases components contracts css examples generated jsx migrations pages runtime sections server').map(
    (name) => [name, 'is a file that the packages have'] as const,
  ),
]);
