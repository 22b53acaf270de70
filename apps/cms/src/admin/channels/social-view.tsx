import { BrandSign } from './brand-sign.tsx';
import { type ChannelViewProps, outputOf, pictureOf } from './channel-view.ts';
import { CopyButton } from './copy-button.tsx';
import { CountLine } from './count-line.tsx';
import { PictureShown } from './picture-shown.tsx';

/** A post as each network shows it. */
export function SocialView({ channel, answer: { brand }, pictures }: ChannelViewProps) {
  return (
    <ul className="channel-posts">
      {channel.formats.map((format) => {
        const { name, label, counts } = format;
        const text = outputOf(channel, name, '.txt')?.text;
        const picture = pictureOf(channel, name);
        return (
          <li key={name} className="channel-post" data-format={name}>
            <header>
              <BrandSign brand={brand} />
              <h3>
                {label}
                <span>{brand.name}</span>
              </h3>
              {text !== undefined && <CopyButton text={text} what={`the post for ${label}`} />}
            </header>
            {text === undefined ? (
              <p className="channel-nothing">No words of the page fit here.</p>
            ) : (
              <p className="channel-post__text" dir="auto">
                {text}
              </p>
            )}
            {text !== undefined && <PictureShown format={format} output={picture} pictures={pictures} />}
            <CountLine counts={counts} />
            {picture?.alt && (
              <details className="channel-more">
                <summary>Alternative text</summary>
                <p dir="auto">{picture.alt}</p>
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}
