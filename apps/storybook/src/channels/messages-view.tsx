import { channels, countSms } from '@pantograph/channels';
import { ChannelSection } from './channel-section.js';
import type { ViewProps } from './channels-of-section.js';
import { useMade } from './use-made.js';
import { wordsIn } from './words-in.js';

const sms = channels.find(({ name }) => name === 'sms');
const push = channels.find(({ name }) => name === 'push');

/** A text message in its bubble. */
export function SmsView({ channel, known, locale }: ViewProps) {
  const made = useMade(async () => {
    const { document, setting } = await channel();
    return { sender: setting.brand.sender.name, result: await sms?.render(document, setting) };
  }, known);
  return (
    <ChannelSection
      id="sms"
      label="Text message"
      note="The first words, and the link."
      made={made}
      findings={({ result }) => result?.findings ?? []}
    >
      {({ sender, result }) => {
        const text = result?.outputs[0]?.content;
        if (text === undefined) return <p className="channel__none">Nothing of it fits in three messages.</p>;
        const { segments, units, encoding } = countSms(String(text));
        return (
          <div className="phone">
            <p className="phone__who">{sender}</p>
            <p className="bubble" {...wordsIn(locale)}>
              {String(text)}
            </p>
            <p className="phone__count">
              {segments === 1 ? '1 part' : `${segments} parts`} · {units} units of {encoding}
            </p>
          </div>
        );
      }}
    </ChannelSection>
  );
}

interface Alert {
  title: string;
  body: string;
}

/** A push message on a lock screen. */
export function PushView({ channel, known, brand, locale }: ViewProps) {
  const made = useMade(async () => {
    const { document, setting } = await channel();
    const result = await push?.render(document, setting);
    const alerts = (result?.outputs ?? []).map(({ format, content }) => ({
      format: push?.formats.find(({ name }) => name === format)?.label ?? format,
      ...alertOf(String(content)),
    }));
    return { name: setting.brand.name, alerts, findings: result?.findings ?? [] };
  }, known);
  return (
    <ChannelSection
      id="push"
      label="Push message"
      note="The first title and words, as the services take them."
      made={made}
      findings={({ findings }) => findings}
    >
      {({ name, alerts }) => (
        <div className="alerts">
          {alerts.length === 0 && <p className="channel__none">Nothing of it fits: see the findings.</p>}
          {alerts.map(({ format, title, body }) => (
            <article className="alert" key={format}>
              <img src={`/brands/${brand}/icon.svg`} alt="" width={38} height={38} />
              <div {...wordsIn(locale)}>
                <p className="alert__head">
                  <span>{name}</span> <span>{format}</span>
                </p>
                <p className="alert__title">{title}</p>
                <p>{body}</p>
              </div>
            </article>
          ))}
        </div>
      )}
    </ChannelSection>
  );
}

/** Each service has the words in a place of its own. */
function alertOf(payload: string): Alert {
  const { aps, message, notification } = JSON.parse(payload) as {
    aps?: { alert: Alert };
    message?: { notification: Alert };
    notification?: Alert;
  };
  return aps?.alert ?? message?.notification ?? notification ?? { title: '', body: '' };
}
