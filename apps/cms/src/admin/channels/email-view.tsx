'use client';

import { useState } from 'react';
import { Choice } from '../preview/choice.tsx';
import { type Mode, modes } from '../preview/preview-toolbar.tsx';
import { BrandSign } from './brand-sign.tsx';
import { type ChannelViewProps, outputOf } from './channel-view.ts';
import { CopyButton } from './copy-button.tsx';
import { CountLine } from './count-line.tsx';
import { EmailFrame } from './email-frame.tsx';
import { SourceText } from './source-text.tsx';

type Width = 'desktop' | 'phone';

const widths: Readonly<Record<Width, string>> = { desktop: 'Desktop', phone: 'Phone' };

/** A message as an inbox lists it and as it is opened. */
export function EmailView({ channel, answer: { brand, dir, title } }: ChannelViewProps) {
  const [mode, setMode] = useState<Mode>('light');
  const [width, setWidth] = useState<Width>('desktop');
  const format = channel.formats.find(({ name }) => outputOf(channel, name, '.html'));
  if (!format) return null;
  const html = outputOf(channel, format.name, '.html')?.text ?? '';
  const plain = outputOf(channel, format.name, `${format.name}.txt`)?.text ?? '';
  const [subject = '', preheader = ''] = (outputOf(channel, format.name, 'subject.txt')?.text ?? '').split('\n');
  const services = channel.formats.filter(({ name }) => name !== format.name).map(({ label }) => label);
  return (
    <div className="channel-email">
      <div className="channel-email__inbox" dir={dir}>
        <BrandSign brand={brand} />
        <p>
          <span className="channel-email__sender">{brand.sender}</span>
          <span className="channel-email__line">
            <strong dir="auto">{subject || 'No subject'}</strong>
            <span dir="auto">{preheader}</span>
          </span>
        </p>
      </div>
      <div className="channel-email__tools">
        <Choice<Width> label="Width of the email" options={widths} value={width} onChange={setWidth} />
        <Choice label="Mode of the email" options={modes} value={mode} onChange={setMode} />
      </div>
      <div className="channel-email__letter" data-width={width} data-mode={mode}>
        <EmailFrame html={html} mode={mode} title={`The email “${title}”`} />
      </div>
      <CountLine counts={format.counts} />
      <details className="channel-more">
        <summary>Plain text</summary>
        <SourceText text={plain} label="Plain text of the email" />
        <CopyButton text={plain} what="the plain text of the email" />
      </details>
      <p className="pg-muted">
        {services.join(', ')} get the same message with their own merge fields and unsubscribe link.
      </p>
    </div>
  );
}
