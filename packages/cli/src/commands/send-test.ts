import { styleText } from 'node:util';
import type { Command } from 'commander';
import type { Message } from 'nodemailer';
import { exitCode } from '../exit-code.js';
import { embedPictures } from '../send-test/embed-pictures.js';
import { readAddress } from '../send-test/read-address.js';
import { readEmail } from '../send-test/read-email.js';
import { smtpProblem } from '../send-test/smtp-problem.js';
import { readSmtpServer, type SmtpServer } from '../send-test/smtp-server.js';
import { unsubscribeAddress } from '../send-test/unsubscribe-address.js';
import { once } from '../shared-options.js';
import { printJson } from '../terminal/print-json.js';

interface Options {
  to: string[];
  smtp?: string;
  from?: string;
  json?: boolean;
}

/** Add `pantograph send-test`: send a made email to oneself, to see it where readers will. */
export function addSendTest(program: Command): void {
  program
    .command('send-test')
    .description('send a made email through a mail server, to see it in real clients')
    .argument('<email>', 'its .html file, the folder it is in, or the .zip of a service')
    .requiredOption('--to <address>', 'who gets it; may be given again', (value: string, all: string[] = []) => [
      ...all,
      value,
    ])
    .addOption(once('--smtp <url>', 'the server: smtp://user:password@host:port, or smtps: (default: PANTOGRAPH_SMTP)'))
    .addOption(once('--from <address>', 'who it comes from (default: the first --to)'))
    .option('--json', 'print one JSON object on standard output')
    .addHelpText(
      'after',
      '\nMerge fields stay as the service writes them; the email for "generic" has their fallbacks.',
    )
    .action(run);
}

async function run(given: string, { to, smtp, from, json }: Options): Promise<void> {
  const receivers = to.map((address) => readAddress('--to', address));
  const sender = readAddress('--from', from ?? to[0] ?? '');
  const server = readSmtpServer(smtp ?? process.env.PANTOGRAPH_SMTP);
  const email = readEmail(given);
  const { html, pictures, missing } = embedPictures(email);
  // A line end would begin another header; there is none in a subject.
  const subject = email.subject.replace(/[\p{Cc}\s]+/gu, ' ').trim() || email.name;
  const { messageId, accepted, rejected } = await send(server, {
    from: sender,
    to: receivers,
    subject,
    html,
    text: email.text ?? '',
    list: { unsubscribe: { url: unsubscribeAddress(email.html, sender.address) } },
    attachments: pictures,
    // A message is what its files say, and fetches nothing.
    disableUrlAccess: true,
    disableFileAccess: true,
  });
  const findings = [
    ...missing.map((src) => ({
      message: `The picture ${src} is not beside the message.`,
      fix: 'Send the .zip, or the .html in a folder with its pictures.',
    })),
    ...(email.text === undefined
      ? [{ message: 'It has no plain-text part.', fix: `Put ${email.name}.txt beside the .html.` }]
      : []),
    ...rejected.map((address) => ({ message: `${address} was refused by the server.`, fix: 'Check the address.' })),
  ];
  if (json) {
    const place = { host: server.host, port: server.port };
    printJson({ subject, from: sender.address, accepted, ...place, messageId, pictures: pictures.length, findings });
  } else {
    for (const { message, fix } of findings) console.error(`${styleText('yellow', 'warning')} ${message} ${fix}`);
    console.log(`“${subject}” is on its way to ${accepted.join(', ')}, by ${server.host}:${server.port}`);
  }
  process.exitCode = findings.length > 0 ? exitCode.findings : exitCode.done;
}

async function send({ host, port, secure, auth, isLocal }: SmtpServer, message: Message) {
  const { default: nodemailer } = await import('nodemailer');
  const transport = nodemailer.createTransport({
    host,
    port,
    secure,
    auth,
    // A password goes over no network that others read.
    requireTLS: auth !== undefined && !isLocal && !secure,
    tls: { rejectUnauthorized: !isLocal },
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
  try {
    return await transport.sendMail(message);
  } catch (error) {
    throw smtpProblem(error, { host, port, secure, auth, isLocal });
  } finally {
    transport.close();
  }
}
