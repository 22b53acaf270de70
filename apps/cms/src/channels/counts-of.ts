import type { Channel, ChannelOutput, NetworkLimits } from '@pantograph/channels';
import { loadChannels } from '../campaigns/makers.ts';
import type { ShownCount } from './channels-answer.ts';
import { pushMessage } from './push-message.ts';

type Counter = (outputs: readonly ChannelOutput[], limits: Channel['formats'][number]['limits']) => ShownCount[];

const { countCharacters, countGraphemes, countSms } = await loadChannels();

/** What is counted of each channel, by its own rules. */
const counters: Readonly<Record<string, Counter>> = {
  email(outputs, limits) {
    const [subject = '', preheader = ''] = textOf(outputs, 'subject.txt').split('\n');
    return [
      { what: 'Subject', value: countGraphemes(subject), most: Number(limits.subjectCharacters) },
      { what: 'Preheader', value: countGraphemes(preheader), most: Number(limits.preheaderCharacters) },
      { what: 'Weight', value: Buffer.byteLength(textOf(outputs, '.html')), most: Number(limits.bytes), unit: 'bytes' },
    ];
  },
  social(outputs, limits) {
    const text = textOf(outputs, '.txt');
    if (text === '') return [];
    const value = countCharacters(text, limits as unknown as NetworkLimits);
    return [{ what: 'Characters', value, most: Number(limits.characters) }];
  },
  sms(outputs, limits) {
    const text = textOf(outputs, '.txt');
    if (text === '') return [];
    const { segments, units, perSegment } = countSms(text);
    return [
      { what: 'Parts', value: segments, most: Number(limits.segments) },
      { what: 'Letters', value: units, most: segments * perSegment },
    ];
  },
  push(outputs, limits) {
    const message = pushMessage(textOf(outputs, '.json'));
    if (!message) return [];
    return [
      { what: 'Title', value: countGraphemes(message.title), most: Number(limits.titleGraphemes) },
      { what: 'Message', value: countGraphemes(message.body), most: Number(limits.bodyGraphemes) },
    ];
  },
  banner(outputs, limits) {
    const html = outputs.find(({ file }) => file.endsWith('.zip')) ?? outputs[0];
    if (!html) return [];
    return [{ what: 'Weight', value: Buffer.byteLength(html.content), most: Number(limits.bytes), unit: 'bytes' }];
  },
};

/** Count what a format of a channel takes of its limits. */
export function countsOf(
  channel: string,
  limits: Channel['formats'][number]['limits'],
  outputs: readonly ChannelOutput[],
): ShownCount[] {
  const count = Object.hasOwn(counters, channel) ? counters[channel] : undefined;
  return outputs.length === 0 ? [] : (count?.(outputs, limits) ?? []);
}

function textOf(outputs: readonly ChannelOutput[], ending: string): string {
  const content = outputs.find(({ file }) => file.endsWith(ending))?.content;
  return typeof content === 'string' ? content : '';
}
