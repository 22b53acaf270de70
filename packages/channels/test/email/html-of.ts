import { type ChannelDocument, type ChannelSetting, channels } from '../../src/index.js';

/** Make an email as a service gets it, as text: its `html`, its `txt` or its `subject.txt`. */
export async function htmlOf(
  document: ChannelDocument,
  setting: ChannelSetting,
  service = 'generic',
  ending = 'html',
): Promise<string> {
  const email = channels.find(({ name }) => name === 'email');
  const made = await email?.render(document, { ...setting, formats: [service] });
  const output = made?.outputs.find(({ file }) => file === `${service}.${ending}`);
  if (typeof output?.content !== 'string') throw new Error(`There is no ${service}.${ending}.`);
  return output.content;
}
