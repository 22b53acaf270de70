import {
  type ChannelResult,
  channels,
  countCharacters,
  type SocialNetwork,
  socialNetworks,
} from '@pantograph/channels';
import { ChannelSection } from './channel-section.js';
import type { ViewProps } from './channels-of-section.js';
import { Picture } from './picture.js';
import { useMade } from './use-made.js';
import { wordsIn } from './words-in.js';

const social = channels.find(({ name }) => name === 'social');

/** The text and the card of each network, as somebody meets them there. */
export function SocialView({ channel, known, brand, locale }: ViewProps) {
  const made = useMade(async () => {
    const { document, setting } = await channel();
    return { name: setting.brand.name, result: await social?.render(document, setting) };
  }, known);
  return (
    <ChannelSection
      id="social"
      label="Social posts"
      note="The first title, words, picture and action, fitted to each network by whole sentences."
      made={made}
      findings={({ result }) => result?.findings ?? []}
    >
      {({ name, result }) => (
        <div className="posts">
          {socialNetworks.map((network) => (
            <Post key={network.name} network={network} brand={brand} locale={locale} name={name} result={result} />
          ))}
        </div>
      )}
    </ChannelSection>
  );
}

function Post({
  network,
  brand,
  locale,
  name,
  result,
}: {
  network: SocialNetwork;
  brand: string;
  locale: string;
  name: string;
  result: ChannelResult | undefined;
}) {
  const own = result?.outputs.filter(({ format }) => format === network.name) ?? [];
  const words = own.find(({ type }) => type === 'text/plain')?.content;
  const card = own.find(({ type }) => type.startsWith('image/'));
  return (
    <article className="post">
      <header className="post__head">
        <img src={`/brands/${brand}/icon.svg`} alt="" width={36} height={36} />
        <span>
          <b>{name}</b>
          <small>{network.label}</small>
        </span>
      </header>
      {words === undefined ? (
        <p className="channel__none">No sentence of it fits here.</p>
      ) : (
        <>
          <p className="post__text" {...wordsIn(locale)}>
            {String(words)}
          </p>
          {card ? <Picture output={card} width={360} /> : <p className="channel__none">No card: see the findings.</p>}
          <p className="post__count">
            {countCharacters(String(words), network.limits)} of {network.limits.characters} characters
          </p>
        </>
      )}
    </article>
  );
}
