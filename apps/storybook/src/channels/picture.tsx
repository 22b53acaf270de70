import type { ChannelOutput } from '@pantograph/channels';
import { useEffect, useState } from 'react';

/** A picture that a channel drew, at the width it is seen at. */
export function Picture({ output, width, height }: { output: ChannelOutput; width: number; height?: number }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([output.content as BlobPart], { type: output.type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [output]);
  return address === undefined ? null : (
    <img className="channel__picture" src={address} alt={output.alt ?? ''} width={width} height={height} />
  );
}
