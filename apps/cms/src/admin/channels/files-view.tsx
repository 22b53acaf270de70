import type { ChannelViewProps } from './channel-view.ts';
import { CopyButton } from './copy-button.tsx';
import { SourceText } from './source-text.tsx';
import { weight } from './weight.ts';

/** Files of a channel that are read as they are. */
export function FilesView({ channel }: ChannelViewProps) {
  return (
    <div className="channel-files">
      {channel.outputs.map(({ format, file, text, bytes }, index) => (
        <details key={file} className="channel-file" open={index === 0} data-format={format}>
          <summary>
            {channel.formats.find(({ name }) => name === format)?.label ?? format}{' '}
            <span>
              {file}, {weight(bytes)}
            </span>
          </summary>
          {text !== undefined && (
            <>
              <SourceText text={text} label={file} />
              <CopyButton text={text} what={file} />
            </>
          )}
        </details>
      ))}
    </div>
  );
}
