/** HTML's name of each attribute that JSX spells in another way. */
const spellings: readonly (readonly [html: string, jsx: string])[] = [
  ...[
    'acceptCharset:accept-charset',
    'className:class',
    'htmlFor:for',
    'httpEquiv:http-equiv',
    'clipPath:clip-path',
    'clipRule:clip-rule',
    'fillOpacity:fill-opacity',
    'fillRule:fill-rule',
    'fontFamily:font-family',
    'fontSize:font-size',
    'fontWeight:font-weight',
    'stopColor:stop-color',
    'stopOpacity:stop-opacity',
    'strokeDasharray:stroke-dasharray',
    'strokeDashoffset:stroke-dashoffset',
    'strokeLinecap:stroke-linecap',
    'strokeLinejoin:stroke-linejoin',
    'strokeMiterlimit:stroke-miterlimit',
    'strokeOpacity:stroke-opacity',
    'strokeWidth:stroke-width',
    'textAnchor:text-anchor',
    'vectorEffect:vector-effect',
    'viewBox:viewBox',
    'preserveAspectRatio:preserveAspectRatio',
    'defaultValue:value',
    'defaultChecked:checked',
  ].map((pair) => pair.split(':').reverse() as [string, string]),
  ...[
    'accessKey allowFullScreen autoCapitalize autoComplete autoCorrect autoFocus autoPlay colSpan contentEditable',
    'controlsList crossOrigin dateTime encType enterKeyHint fetchPriority formAction formEncType formMethod',
    'formNoValidate formTarget hrefLang imageSizes imageSrcSet inputMode itemID itemProp itemRef itemScope itemType',
    'keyParams maxLength mediaGroup minLength noModule noValidate playsInline popoverTarget popoverTargetAction',
    'radioGroup readOnly referrerPolicy rowSpan spellCheck srcDoc srcLang srcSet tabIndex useMap',
  ]
    .join(' ')
    .split(' ')
    .map((jsx) => [jsx.toLowerCase(), jsx] as const),
];

const toHtml = new Map(spellings.map(([html, jsx]) => [jsx, html]));
const toJsx = new Map(spellings.filter(([, jsx]) => !jsx.startsWith('default')));

/** Give HTML's spelling of an attribute, however its author spelt it. */
export function htmlAttributeName(name: string): string {
  return toHtml.get(name) ?? name;
}

/** Give JSX's spelling of an attribute, however its author spelt it. */
export function jsxAttributeName(name: string): string {
  return toJsx.get(name) ?? name;
}
