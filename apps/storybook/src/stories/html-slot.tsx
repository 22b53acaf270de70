/** Slot content that an example wrote as HTML. Text stands alone; markup needs an element around it. */
export function HtmlSlot({ html }: { html: string }) {
  if (!/[<&]/.test(html)) return html;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: examples are part of the source, not content.
  return <span style={{ display: 'contents' }} dangerouslySetInnerHTML={{ __html: html }} />;
}
