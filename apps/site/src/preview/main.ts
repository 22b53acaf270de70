import {
  type PreviewMessage,
  type PreviewReply,
  type PreviewSetup,
  previewVersion as version,
} from '@pantograph/pages';
import { Drawing } from './drawing.js';
import { HtmlReader } from './html-reader.js';
import { isAllowedOrigin } from './is-allowed-origin.js';
import { mark, outline, reveal } from './outline.js';
import { hearChoices } from './selection.js';

const setup = JSON.parse(document.querySelector('#pantograph-preview')?.textContent ?? '{}') as PreviewSetup;
const main = document.querySelector('main') as HTMLElement;
/** Whoever shows the shell: the page it is framed in, or the one that opened it. */
const editor: Window | null = parent === window ? opener : parent;
/** Where the last message that was heard came from, and the only place that is told anything of the draft. */
let origin: string | undefined;
let focused = -1;

const drawing = new Drawing(main, setup, new HtmlReader(isPicture));

for (const frame of document.querySelectorAll<HTMLElement>('body > header, body > footer')) frame.inert = true;
hearChoices(
  () => drawing.page,
  (section) => tell({ type: 'pantograph-preview-select', version, section }),
);
addEventListener('message', hear);
// It says no more than the address that whoever shows the shell has asked for, so that anyone may know.
editor?.postMessage({ type: 'pantograph-preview-ready', version } satisfies PreviewReply, '*');

function hear(event: MessageEvent): void {
  if (event.source !== editor || !isAllowedOrigin(event.origin, setup.origins)) return;
  const message = event.data as PreviewMessage | undefined;
  if (message?.version !== version) return;
  origin = event.origin;
  if (message.type === 'pantograph-preview') {
    const started = performance.now();
    const problems = drawing.draw(message);
    outline(drawing.page, focused);
    mark(drawing.page, Array.isArray(message.marks) ? message.marks : []);
    if (message.scrollTo !== undefined) reveal(drawing.page, message.scrollTo);
    tell({ type: 'pantograph-preview-rendered', version, ms: performance.now() - started, problems });
  } else if (message.type === 'pantograph-preview-focus') {
    focused = message.section ?? -1;
    outline(drawing.page, focused);
    reveal(drawing.page, focused);
  }
}

function tell(reply: PreviewReply): void {
  if (origin !== undefined) editor?.postMessage(reply, origin);
}

/** A page asks its own site for pictures, and the editors it listens to. */
function isPicture(src: string): boolean {
  if (!URL.canParse(src, location.href)) return false;
  const { origin } = new URL(src, location.href);
  return origin === location.origin || isAllowedOrigin(origin, setup.origins);
}
