const stylesheet =
  'All that must be seen is styled inline. The style sheet only adds the dark, the phone and the columns beside each other.';
const dark = 'Where the dark is not asked for, the message is light, or the client darkens it by itself; both read.';
const columns = 'Without it columns stand one below the other, or in the tables that Outlook gets.';
const decoration =
  'Looks alone: without it corners, spaces or lines are plainer, and every word stands where it stood.';
const onCells = 'Widths, heights, spaces and grounds stand on cells and as attributes too, which every client reads.';
const compiler = 'MJML writes it for one client that needs it; the others pass it over.';
const spoken = 'Readers of the screen lose a name or a role and no words: layout tables have no headings or captions.';

/**
 * What messages use though a named client lacks it or has part of it, and why nothing is lost there: by the feature's name in
 * caniemail's data, https://www.caniemail.com/features/. Anything else that a client lacks fails a test.
 */
export const enhancements: Readonly<Record<string, string>> = {
  'css-at-font-face': 'After the brand’s faces stand those that every mail client has.',
  'css-at-media': stylesheet,
  'css-at-media-prefers-color-scheme': dark,
  'css-background': onCells,
  'css-background-color': onCells,
  'css-border': decoration,
  'css-border-radius': decoration,
  'css-border-spacing': compiler,
  'css-color-scheme': dark,
  'css-cursor': compiler,
  'css-direction': 'The language’s direction stands as an attribute, too.',
  'css-display': columns,
  'css-display-none': 'What is hidden is also of no height: the preheader, and the logo for the dark.',
  'css-font-size': 'Sizes are in pixels, which all have.',
  'css-font-weight': 'A weight between two that a client has is the next; headings are headings.',
  'css-height': onCells,
  'css-important': stylesheet,
  'css-letter-spacing': decoration,
  'css-line-height': decoration,
  'css-margin': 'Margins are positive, of paragraphs and headings; a client that drops them has its own.',
  'css-max-height': 'Beside it the same element is not displayed.',
  'css-max-width': 'Outlook gets tables of that width.',
  'css-opacity': compiler,
  'css-outline': compiler,
  'css-overflow': 'Hides what is of no height already.',
  'css-padding': onCells,
  'css-selector-attribute': dark,
  'css-selector-child': dark,
  'css-selector-class': stylesheet,
  'css-selector-descendant': dark,
  'css-selector-grouping': stylesheet,
  'css-selector-id': compiler,
  'css-selector-type': stylesheet,
  'css-table-layout': compiler,
  'css-text-align': 'Cells are aligned by attribute, too.',
  'css-text-decoration': 'Links are underlined by every client that does not read it.',
  'css-text-transform': compiler,
  'css-vertical-align': 'Columns beside each other begin at the top by attribute, too.',
  'css-white-space': 'Lines of code break by elements of their own.',
  'css-width': onCells,
  'css-word-break': compiler,
  'css-word-spacing': compiler,
  'html-align': 'Texts are aligned by style, too.',
  'html-aria-label': spoken,
  'html-body': 'The ground stands on an element within, too.',
  'html-dir': 'The direction stands in styles of every column, too.',
  'html-doctype': compiler,
  'html-height': onCells,
  'html-lang': spoken,
  'html-lists': 'A client’s own marks and indents do.',
  'html-mailto-links': 'The sender’s address is also that of the message, to which one can answer.',
  'html-meta-color-scheme': dark,
  'html-role': spoken,
  'html-style': stylesheet,
  'html-target': compiler,
  'html-width': onCells,
};
