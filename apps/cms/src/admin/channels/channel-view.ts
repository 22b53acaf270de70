import type { ChannelsAnswer, ShownChannel, ShownOutput } from '../../channels/channels-answer.ts';

/** What every view of a channel gets. */
export interface ChannelViewProps {
  channel: ShownChannel;
  answer: ChannelsAnswer;
  /** Pictures by their hashes, as addresses. */
  pictures: ReadonlyMap<string, string>;
}

/** Get the output of a format that ends so. */
export function outputOf({ outputs }: ShownChannel, format: string, ending: string): ShownOutput | undefined {
  return outputs.find((output) => output.format === format && output.file.endsWith(ending));
}

/** Get the picture of a format. */
export function pictureOf({ outputs }: ShownChannel, format: string): ShownOutput | undefined {
  return outputs.find((output) => output.format === format && output.type.startsWith('image/'));
}
