'use client';

import { useEffect, useRef, useState } from 'react';
import { type Device, devices } from './devices.ts';
import type { Shell } from './use-shell.ts';

interface DeviceFrameProps {
  shell: Shell;
  /** Where the shell is; undefined where the CMS does not know the site. */
  src: string | undefined;
  device: Device;
  /** What the frame shows, for whoever hears it. */
  title: string;
}

/** Show a shell as wide as a device is, made smaller where there is less room, or say why it cannot be shown. */
export function DeviceFrame({ shell, src, device, title }: DeviceFrameProps) {
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = room.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const { width } = devices[device];
  const scale = size.width === 0 ? 1 : Math.min(1, size.width / width);
  const isAway = src === undefined || shell.state === 'away';
  return (
    <div className="pantograph-device" ref={room} data-device={device}>
      {isAway && (
        <div className="pantograph-away" role="status">
          <p>{sentenceOf(src)}</p>
          {src !== undefined && (
            <button type="button" className="pg-button pg-button--quiet pg-button--small" onClick={shell.retry}>
              Try again
            </button>
          )}
        </div>
      )}
      {src !== undefined && (
        <div className="pantograph-device__page" hidden={isAway} style={{ width: Math.floor(width * scale) }}>
          <iframe
            key={`${src} ${shell.loading}`}
            ref={shell.frame}
            src={src}
            title={title}
            style={{ width, height: size.height / scale, transform: `scale(${scale})` }}
          />
        </div>
      )}
    </div>
  );
}

function sentenceOf(src: string | undefined): string {
  return src === undefined
    ? 'The page cannot be shown: the CMS does not know where its site is. Whoever runs the CMS sets PANTOGRAPH_SITE_URL, such as https://{brand}.example.org, and starts it again.'
    : `The page cannot be shown: ${src} does not answer as a preview. Publish the site with “--preview-origin ${location.origin}”, and see that it is reached from here; then try again.`;
}
