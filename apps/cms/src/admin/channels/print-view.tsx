import { type ChannelViewProps, pictureOf } from './channel-view.ts';
import { PictureShown } from './picture-shown.tsx';

/** The sheets, as they lie on a table. */
export function PrintView({ channel, answer: { title }, pictures }: ChannelViewProps) {
  const isDrawn = channel.outputs.length > 0;
  return (
    <ul className="channel-sheets">
      {channel.formats.map((format) => {
        const output = pictureOf(channel, format.name);
        return (
          <li key={format.name} data-format={format.name}>
            {isDrawn && !output ? (
              <p className="channel-nothing">There is no sheet.</p>
            ) : (
              <PictureShown
                format={format}
                output={output}
                pictures={pictures}
                alt={`“${title}” on a sheet of ${format.label}`}
              />
            )}
            <p className="channel-size">
              {format.label}{' '}
              <span className="channel-size__figures">
                {format.width} × {format.height} mm
              </span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
