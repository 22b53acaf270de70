export { formatDate } from './dates/format-date.js';
export { formatPeriod } from './dates/format-period.js';
export { blogCrumb } from './frame/blog-crumb.js';
export { type FrameSettings, frameSettings } from './frame/frame-settings.js';
export { renderFooter } from './frame/render-footer.js';
export { type HeaderPlace, type LocaleLink, renderHeader } from './frame/render-header.js';
export { type SectionStyles, styleOf } from './frame/section-styles.js';
export { escapeHtml } from './html/escape-html.js';
export { Html, type HtmlValue, html, raw } from './html/html.js';
export { htmlToText } from './html/html-to-text.js';
export { blogPosting } from './json-ld/blog-posting.js';
export { breadcrumbList } from './json-ld/breadcrumb-list.js';
export { events } from './json-ld/events.js';
export { faqPage } from './json-ld/faq-page.js';
export { organization } from './json-ld/organization.js';
export { product } from './json-ld/product.js';
export { videos } from './json-ld/videos.js';
export { webSite } from './json-ld/web-site.js';
export { mediaAddress } from './links/media-address.js';
export { resolveHtml } from './links/resolve-html.js';
export { resolveProps } from './links/resolve-props.js';
export { pageHead } from './main/page-head.js';
export { pageVariants } from './main/page-variants.js';
export type { FrameWords } from './messages/frame-words.js';
export type { Messages } from './messages/messages.js';
export { messagesByLanguage, messagesFor, speaksFrame } from './messages/messages-for.js';
export type { AuthorSummary, PageBrand, PageContext, Picture, PostSummary } from './page-context.js';
export type { Crumb } from './parts/breadcrumb.js';
export type { Neighbours } from './parts/pagination.js';
export {
  type PreviewDraw,
  type PreviewFacts,
  type PreviewFocus,
  type PreviewMessage,
  type PreviewProblem,
  type PreviewReply,
  type PreviewSetup,
  type PreviewSubject,
  previewVersion,
} from './preview/preview-message.js';
export { type PreviewReferences, previewReferences } from './preview/preview-references.js';
export { renderWaiting } from './preview/render-waiting.js';
export { renderMain } from './render-main.js';
export { formAddress } from './sections/form-address.js';
export { renderSection, type Section } from './sections/render-section.js';
export type { ListSubject, NotFoundSubject, Subject, TagLink } from './subject.js';
export { absolute } from './view/absolute.js';
export { alternates } from './view/alternates.js';
export { direction } from './view/direction.js';
export { documentTitle } from './view/document-title.js';
export { type DocumentParts, documentView } from './view/document-view.js';
export { pageJsonLd } from './view/page-json-ld.js';
export type { Renderer } from './view/renderer.js';
export { type ViewName, viewNames } from './view/view-name.js';
export type {
  Alternate,
  ArticleFacts,
  FeedLink,
  PreloadImage,
  PreviewParts,
  ShareImage,
  ViewProps,
} from './view/view-props.js';
