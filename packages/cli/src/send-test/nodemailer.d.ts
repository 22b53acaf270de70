/** What this command uses of nodemailer, which ships no types: https://nodemailer.com */
declare module 'nodemailer' {
  export interface Message {
    from: { name: string; address: string };
    to: { name: string; address: string }[];
    subject: string;
    html: string;
    text: string;
    list: { unsubscribe: { url: string } };
    attachments: { filename: string; content: Buffer; cid: string; contentDisposition: 'inline' }[];
    disableUrlAccess: true;
    disableFileAccess: true;
  }
  export interface Transport {
    sendMail(
      message: Message,
    ): Promise<{ messageId: string; accepted: string[]; rejected: string[]; response: string }>;
    close(): void;
  }
  const nodemailer: { createTransport(options: Readonly<Record<string, unknown>>): Transport };
  export default nodemailer;
}
