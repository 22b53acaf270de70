import type { ShownFormat, ShownOutput } from '../../channels/channels-answer.ts';

interface PictureShownProps {
  format: ShownFormat;
  output: ShownOutput | undefined;
  pictures: ReadonlyMap<string, string>;
  alt?: string;
}

/** A picture that was drawn, or the room that it will take. */
export function PictureShown({ format, output, pictures, alt }: PictureShownProps) {
  const { width, height, label } = format;
  const src = output && pictures.get(output.hash);
  const ratio = width && height ? { aspectRatio: `${width} / ${height}` } : undefined;
  return src === undefined ? (
    <div className="channel-picture" data-waits style={ratio} />
  ) : (
    // biome-ignore lint/performance/noImgElement: it is shown as it was drawn
    <img
      className="channel-picture"
      src={src}
      alt={output?.alt ?? alt ?? label}
      // What stands gives way to what is drawn, and to nothing in between.
      decoding="sync"
      {...(width && height && { width, height })}
      style={ratio}
    />
  );
}
