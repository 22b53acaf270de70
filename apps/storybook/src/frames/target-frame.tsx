import { useEffect, useRef, useState } from 'react';
import type { Mode } from '../brands/modes.js';
import { snippetWriters } from '../snippets/snippet-writers.js';
import type { Usage } from '../snippets/usage.js';
import './target-frame.css';
import { useFramesState } from './use-frames-state.js';

export interface TargetFrameProps {
  target: string;
  example: string;
  usage: Usage;
  brand: string;
  mode: Mode;
  locale: string;
  flush: boolean;
}

type FrameWindow = Window & { update?: (props: Usage['props']) => Promise<void> };

/** An example as a target really renders it, in a frame as high as it. */
export function TargetFrame({ target, example, usage, brand, mode, locale, flush }: TargetFrameProps) {
  const known = useFramesState();
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(0);
  const [shown, setShown] = useState(0);
  const label = snippetWriters.find(({ id }) => id === target)?.label ?? target;
  const props = JSON.stringify(usage.props);

  useEffect(() => {
    if (shown > 0) void (frame.current?.contentWindow as FrameWindow | null)?.update?.(JSON.parse(props));
  }, [props, shown]);

  const follow = () => {
    const body = frame.current?.contentDocument?.body;
    if (!body) return;
    const measure = () => setHeight(Math.ceil(body.getBoundingClientRect().height));
    new ResizeObserver(measure).observe(body);
    measure();
    void until(() => (frame.current?.contentWindow as FrameWindow | null)?.update !== undefined).then(() =>
      setShown((count) => count + 1),
    );
  };

  if (known.state !== 'ready') return <Waiting label={label} known={known} />;
  const query = new URLSearchParams({ target, component: usage.name, example, brand, mode, locale });
  if (flush) query.set('flush', '');
  return (
    <iframe
      ref={frame}
      className="target-frame"
      title={`${usage.name}, ${example}, in ${label}`}
      src={`./frames/index.html?${query}`}
      style={{ blockSize: height }}
      onLoad={follow}
    />
  );
}

function Waiting({ label, known }: { label: string; known: ReturnType<typeof useFramesState> }) {
  if (known.state === 'asking') return <p className="target-frame__note" role="status" />;
  if (known.state === 'building') {
    return (
      <p className="target-frame__note" role="status">
        Building the packages of the other frameworks, to show this in {label}. The first time takes a minute or two.
      </p>
    );
  }
  return (
    <div className="target-frame__note" role="alert">
      <p>
        {known.state === 'failed'
          ? 'The packages of the other frameworks could not be built. Mend what it says here, then choose the framework again.'
          : 'This Storybook was built without the other frameworks. Run this, then build it again:'}
      </p>
      <pre>
        {known.state === 'failed' ? known.message : 'npx turbo run build:frames --filter=@pantograph/conformance'}
      </pre>
    </div>
  );
}

/** Wait until a frame has shown its example. */
async function until(isDone: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isDone(); tries++) await new Promise((resolve) => setTimeout(resolve, 50));
}
