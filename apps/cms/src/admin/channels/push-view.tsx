import { pushMessage } from '../../channels/push-message.ts';
import { BrandSign } from './brand-sign.tsx';
import { type ChannelViewProps, outputOf } from './channel-view.ts';
import { CountLine } from './count-line.tsx';

/** A push message as locked screens and browsers show it. */
export function PushView({ channel, answer: { brand, dir } }: ChannelViewProps) {
  return (
    <ul className="channel-pushes">
      {channel.formats.map(({ name, label, counts }) => {
        const words = pushMessage(outputOf(channel, name, '.json')?.text ?? '');
        return (
          <li key={name} data-format={name}>
            <h3>{label}</h3>
            <div className="channel-push" dir={dir}>
              {words ? (
                <>
                  <BrandSign brand={brand} />
                  <p>
                    <span className="channel-push__from">{name === 'web' ? brand.host : brand.name}</span>
                    <strong dir="auto">{words.title}</strong>
                    <span dir="auto">{words.body}</span>
                  </p>
                </>
              ) : (
                <p className="channel-nothing">No words of the page fit here.</p>
              )}
            </div>
            <CountLine counts={counts} />
          </li>
        );
      })}
    </ul>
  );
}
