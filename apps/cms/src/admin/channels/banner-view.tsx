import type { CSSProperties } from 'react';
import { type ChannelViewProps, pictureOf } from './channel-view.ts';
import { CountLine } from './count-line.tsx';
import { PictureShown } from './picture-shown.tsx';

/** Every banner at rest, all to one scale. */
export function BannerView({ channel, pictures }: ChannelViewProps) {
  const isDrawn = channel.outputs.length > 0;
  const widest = Math.max(...channel.formats.map(({ width = 0 }) => width));
  const sorted = [...channel.formats].sort((a, b) => shape(a.width, a.height) - shape(b.width, b.height));
  return (
    <ul className="channel-banners" style={{ '--widest': widest } as CSSProperties}>
      {sorted.map((format) => {
        const { name, label, counts, width = 0 } = format;
        const output = pictureOf(channel, name);
        return (
          <li key={name} data-format={name} style={{ '--width': width } as CSSProperties}>
            {isDrawn && !output ? (
              <p className="channel-nothing">Nothing fits here.</p>
            ) : (
              <PictureShown format={format} output={output} pictures={pictures} />
            )}
            <p className="channel-size">
              {label} <span className="channel-size__figures">{name.replace('x', ' × ')}</span>
            </p>
            <CountLine counts={counts} />
          </li>
        );
      })}
    </ul>
  );
}

/** Wide ones first, high ones last. */
function shape(width = 1, height = 1): number {
  const ratio = width / height;
  return ratio > 2 ? -width : ratio < 0.8 ? 2_000 - width : 1_000 - width;
}
