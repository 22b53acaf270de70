import { refuse } from '../errors.ts';

/** A job that waits for its turn. */
interface Waiting {
  editor: string;
  start(): void;
  giveUp(why: 'outdated' | 'gone'): void;
}

interface Queue {
  isBusy: boolean;
  waiting: Waiting[];
}

/** Each waits for a picture or two: more would wait for minutes. */
const mostWaiting = 32;

// Routes are bundled apart and must still see the same queues.
const key = Symbol.for('pantograph.cms.channel-turns');
const holder = globalThis as { [key]?: Map<string, Queue> };
holder[key] ??= new Map();
const queues = holder[key];

/**
 * Do one job of a queue after the other. Of an editor the newest alone waits: it takes the place of the one before.
 *
 * @throws {APIError} where the job is outdated or nobody waits for it any more (409), or too many wait (503)
 */
export async function inTurn<Result>(
  queueName: string,
  { editor, signal }: { editor: string; signal: AbortSignal | undefined | null },
  job: () => Promise<Result>,
): Promise<Result> {
  const queue = queues.get(queueName) ?? { isBusy: false, waiting: [] };
  queues.set(queueName, queue);
  await turnIn(queue, editor, signal);
  try {
    return await job();
  } finally {
    queue.isBusy = false;
    startNext(queue);
  }
}

function turnIn(queue: Queue, editor: string, signal: AbortSignal | undefined | null): Promise<void> {
  const before = queue.waiting.findIndex((each) => each.editor === editor);
  if (before < 0 && queue.waiting.length >= mostWaiting) {
    throw refuse('Many channels are being drawn just now. Yours follow in a moment.', '', 503);
  }
  return new Promise((resolve, reject) => {
    const one: Waiting = {
      editor,
      start: resolve,
      giveUp: (why) => reject(refuse(sentences[why], '', 409)),
    };
    if (before < 0) queue.waiting.push(one);
    else queue.waiting.splice(before, 1, one)[0]?.giveUp('outdated');
    signal?.addEventListener('abort', () => {
      const place = queue.waiting.indexOf(one);
      if (place >= 0) queue.waiting.splice(place, 1);
      one.giveUp('gone');
    });
    startNext(queue);
  });
}

const sentences = {
  outdated: 'What was asked for is outdated: a newer state of the form was sent.',
  gone: 'Nobody waits for this any more.',
};

function startNext(queue: Queue): void {
  if (queue.isBusy) return;
  const next = queue.waiting.shift();
  if (!next) return;
  queue.isBusy = true;
  next.start();
}
