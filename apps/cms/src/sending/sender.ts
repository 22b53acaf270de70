import type { Payload } from 'payload';
import { environment } from '../environment.ts';
import { sendMail } from '../mail/send-mail.ts';
import { sendDelivery } from '../webhooks/send-delivery.ts';
import { listenToSender } from './bell.ts';
import { forgetOld } from './forget-old.ts';
import { sendDue } from './send-due.ts';

/** How often is looked what is due when nobody rings, in milliseconds. */
const interval = 3_000;
/** How many of each kind are sent side by side: who answers slowly holds up few. */
const sideBySide = 4;
const key = Symbol.for('pantograph.cms.sender-stop');

/** Send mails and webhooks from now on: at once when something is written, and what is to be tried again when it is due. */
export function startSender(payload: Payload): void {
  const holder = globalThis as { [key]?: () => void };
  holder[key]?.();
  if (environment.smtpUrl === undefined) {
    payload.logger.warn(
      environment.demo
        ? 'No mail is sent. An administrator of the demo reads what would be sent at /api/mails.'
        : 'No mail is sent: set SMTP_URL, such as smtp://user:password@mail.example.org:587. Mails wait for it up to seven days.',
    );
  }
  const stops = [startForgetting(payload)];
  for (let sender = 0; sender < sideBySide; sender++) {
    if (environment.smtpUrl !== undefined) stops.push(endlessly(payload, () => sendDue(payload, sendMail)));
    stops.push(endlessly(payload, () => sendDue(payload, sendDelivery)));
  }
  holder[key] = () => {
    for (const stop of stops) stop();
  };
}

/** Do something now, every few seconds, and when there is more; never twice at a time. */
function endlessly(payload: Payload, work: () => Promise<void>): () => void {
  let isAtWork = false;
  let again = false;
  const run = async () => {
    if (isAtWork) {
      again = true;
      return;
    }
    isAtWork = true;
    do {
      again = false;
      try {
        await work();
      } catch (error) {
        payload.logger.error(error, 'What is to be sent could not be read');
      }
    } while (again);
    isAtWork = false;
  };
  const timer = setInterval(run, interval).unref();
  const stopListening = listenToSender(() => void run());
  void run();
  return () => {
    clearInterval(timer);
    stopListening();
  };
}

function startForgetting(payload: Payload): () => void {
  const hour = 3_600_000;
  const forget = () =>
    forgetOld(payload).catch((error: unknown) => payload.logger.error(error, 'What is old could not be deleted'));
  const timer = setInterval(forget, hour).unref();
  void forget();
  return () => clearInterval(timer);
}
