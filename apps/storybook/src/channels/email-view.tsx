import { channels } from '@pantograph/channels';
import { useState } from 'react';
import type { Mode } from '../brands/modes.js';
import { ChannelSection } from './channel-section.js';
import type { ViewProps } from './channels-of-section.js';
import { mailToLookAt } from './mail-to-look-at.js';
import { useMade } from './use-made.js';
import { wordsIn } from './words-in.js';

const email = channels.find(({ name }) => name === 'email');

/** The message as mail clients show it, on a desk and on a phone. */
export function EmailView({ channel, mode, known, locale }: ViewProps) {
  const made = useMade(async () => {
    const { document, setting } = await channel();
    const result = await email?.render(document, { ...setting, formats: ['generic'] });
    const html = String(result?.outputs.find(({ type }) => type === 'text/html')?.content ?? '');
    return { html, document, brand: setting.brand, findings: result?.findings ?? [] };
  }, known);
  return (
    <ChannelSection
      id="email"
      label="Email"
      note="As mail clients show it, on a desk and on a phone; pictures are those of the examples."
      made={made}
      findings={({ findings }) => findings}
    >
      {({ html, document, brand }) => (
        <>
          <p className="inbox">
            <b>{brand.sender.name}</b>
            <span className="inbox__line" {...wordsIn(locale)}>
              <b>{document.title}</b> {document.description}
            </span>
          </p>
          <div className="mails">
            <MailFrame html={mailToLookAt(html, brand, mode)} width={680} mode={mode} title="Email, wide" />
            <MailFrame html={mailToLookAt(html, brand, mode)} width={375} mode={mode} title="Email, narrow" />
          </div>
        </>
      )}
    </ChannelSection>
  );
}

/** A message in a frame of its own, in which nothing runs. */
function MailFrame({ html, width, mode, title }: { html: string; width: number; mode: Mode; title: string }) {
  const [height, setHeight] = useState(480);
  return (
    <iframe
      className="mail"
      title={title}
      srcDoc={html}
      sandbox="allow-same-origin"
      style={{ inlineSize: width, blockSize: height, colorScheme: mode }}
      onLoad={({ currentTarget }) => setHeight(currentTarget.contentDocument?.body.scrollHeight ?? 480)}
    />
  );
}
