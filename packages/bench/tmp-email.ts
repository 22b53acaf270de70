import { measureEmails } from './src/channels/email.ts';
console.log(JSON.stringify(await measureEmails(Number(process.argv[2] ?? 120))));
