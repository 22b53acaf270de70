/** A text that is read letter by letter, in a part that scrolls. */
export function SourceText({ text, label }: { text: string; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys, in every browser
    <section className="channel-source" aria-label={label} tabIndex={0}>
      <pre dir="auto">{text}</pre>
    </section>
  );
}
