import { toRss, writeText } from '@pantograph/channels';
import { ChannelSection } from './channel-section.js';
import type { ViewProps } from './channels-of-section.js';
import { useMade } from './use-made.js';
import { wordsIn } from './words-in.js';

/** The words alone: Markdown for machines, plain text for people. */
export function TextView({ channel, known, locale }: ViewProps) {
  const made = useMade(async () => {
    const { document, setting } = await channel();
    return (['markdown', 'plain'] as const).map((format) => ({ format, text: writeText(document, setting, format) }));
  }, known);
  return (
    <ChannelSection id="text" label="Text and Markdown" note="All its words, by their roles." made={made}>
      {(texts) => (
        <div className="texts">
          {texts.map(({ format, text }) => (
            <figure key={format}>
              <figcaption>{format === 'plain' ? 'Plain text' : 'Markdown'}</figcaption>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard. */}
              <pre tabIndex={0} {...wordsIn(locale)}>
                {text}
              </pre>
            </figure>
          ))}
        </div>
      )}
    </ChannelSection>
  );
}

/** An entry of a feed, as readers list it, and its RSS. */
export function FeedView({ channel, known, locale }: ViewProps) {
  const made = useMade(async () => {
    const { document, setting } = await channel();
    const { brand, locale } = setting;
    const { title, description, url, image } = document;
    const post = { url, title, summary: description, date: '2027-02-01', authors: [], tags: [] };
    const address = (ending: string) => `${brand.host}/blog/feed.${ending}`;
    const feed = {
      title: brand.name,
      description: brand.tagline,
      language: locale,
      url: `${brand.host}/blog/`,
      addresses: { rss: address('rss'), atom: address('atom'), json: address('json') },
      publisher: brand.name,
      posts: [{ ...post, ...(image && { image: image.src }) }],
    };
    return { name: brand.name, title, description, rss: toRss(feed) };
  }, known);
  return (
    <ChannelSection
      id="feed"
      label="Feed"
      note="What a feed tells of a page that begins with this section."
      made={made}
    >
      {({ name, title, description, rss }) => (
        <article className="entry">
          <p className="entry__name">{name}</p>
          <p className="entry__title" {...wordsIn(locale)}>
            {title}
          </p>
          <p {...wordsIn(locale)}>{description}</p>
          <details>
            <summary>RSS</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard. */}
            <pre tabIndex={0}>{rss}</pre>
          </details>
        </article>
      )}
    </ChannelSection>
  );
}
