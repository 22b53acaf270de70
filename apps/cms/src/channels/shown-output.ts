import { createHash } from 'node:crypto';
import type { ChannelOutput } from '@pantograph/channels';
import type { ShownOutput } from './channels-answer.ts';

/** Write an output as the editor shows it; a picture that it has already goes without its bytes. */
export function shownOutput(output: ChannelOutput, known: ReadonlySet<string>): ShownOutput {
  const { channel, format, file, type, content, alt } = output;
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 22);
  const shown: ShownOutput = { format, file, type, bytes: Buffer.byteLength(content), hash };
  if (alt !== undefined) shown.alt = alt;
  if (type.startsWith('image/')) {
    if (known.has(hash)) return shown;
    return { ...shown, picture: `data:${type};base64,${Buffer.from(content).toString('base64')}` };
  }
  // What a banner moves by is a script's business; the editor shows it at rest.
  return typeof content === 'string' && channel !== 'banner' ? { ...shown, text: content } : shown;
}
