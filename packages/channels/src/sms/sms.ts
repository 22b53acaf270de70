import type { Channel, ChannelFinding, ChannelOutput } from '../channel.js';
import { formatsAsked } from '../document/formats-asked.js';
import { composeSms, mostSegments } from './compose-sms.js';
import { smsUnits } from './count-sms.js';

/** Text messages: as few parts as the words need, the link measured. */
export const sms: Channel = {
  name: 'sms',
  label: 'Text message',
  description: 'A text message with its link, in the letters that networks count.',
  formats: [
    {
      name: 'sms',
      label: 'SMS',
      limits: {
        segments: mostSegments,
        gsm7Septets: smsUnits['GSM-7'].alone,
        gsm7SeptetsJoined: smsUnits['GSM-7'].joined,
        ucs2CodeUnits: smsUnits['UCS-2'].alone,
        ucs2CodeUnitsJoined: smsUnits['UCS-2'].joined,
      },
      source:
        '3GPP TS 23.038, Alphabets and language-specific information, https://www.3gpp.org/dynareport/23038.htm; 3GPP TS 23.040, 9.2.3.24.1, https://www.3gpp.org/dynareport/23040.htm',
    },
  ],
  async render(document, setting) {
    const findings: ChannelFinding[] = [];
    const outputs = formatsAsked(sms.formats, setting).flatMap(({ name }): ChannelOutput[] => {
      const report = (finding: Omit<ChannelFinding, 'channel' | 'format'>) =>
        findings.push({ ...finding, channel: 'sms', format: name });
      const content = composeSms(document, setting, name, report);
      return content === undefined
        ? []
        : [{ channel: 'sms', format: name, file: 'sms.txt', type: 'text/plain', content }];
    });
    return { outputs, findings };
  },
};
