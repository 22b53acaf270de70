import { brandOf } from '../project/brands.ts';
import { Hopeless, type Sending } from '../sending/send-due.ts';
import type { MailRow } from './mail-row.ts';

/** How long a mail server may take for one mail, in milliseconds. */
const patience = 20_000;

/** Hands mails to the mail server that SMTP_URL names. */
export const sendMail: Sending<MailRow> = {
  collection: 'mail-rows',
  forget: { text: null, html: null, unsubscribe: null },
  async send(payload, { id, brand, to, subject, text, html, unsubscribe }) {
    const { name, email } = brandOf(brand).sender;
    const sent = payload.sendEmail({
      from: { name: `"${name.replace(/["\\]/g, '')}"`, address: email },
      to,
      subject,
      text: text ?? '',
      html: html ?? '',
      // The same mail sent twice after a crash is one and the same to who receives it.
      messageId: `<${id}@${email.split('@')[1]}>`,
      ...(unsubscribe !== null && {
        headers: { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
      }),
    });
    try {
      await Promise.race([sent, giveUpAfter(patience)]);
    } catch (error) {
      const { code, responseCode, message } = error as Error & { code?: string; responseCode?: number };
      // The server knows that there is no such address.
      if (code === 'EENVELOPE' && (responseCode ?? 0) >= 500) throw new Hopeless(message);
      throw error;
    }
  },
};

function giveUpAfter(milliseconds: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The mail server does not answer.')), milliseconds).unref();
  });
}
