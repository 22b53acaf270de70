import { type ChannelViewProps, outputOf } from './channel-view.ts';
import { CopyButton } from './copy-button.tsx';
import { CountLine } from './count-line.tsx';

/** A text message as a phone shows it. */
export function SmsView({ channel, answer: { brand } }: ChannelViewProps) {
  return channel.formats.map(({ name, counts }) => {
    const text = outputOf(channel, name, '.txt')?.text;
    if (text === undefined) return null;
    return (
      <div key={name} className="channel-sms">
        <p className="channel-sms__from">{brand.sender}</p>
        <p className="channel-sms__bubble" dir="auto">
          {text.trim()}
        </p>
        <div className="channel-line">
          <CountLine counts={counts} />
          <CopyButton text={text} what="the text message" />
        </div>
      </div>
    );
  });
}
