import type { ChannelFinding } from '../../channel.js';
import { emailLimits } from '../limits.js';
import type { EmailService } from '../services/email-service.js';
import { finding } from './finding.js';

/** Find what is wrong with a message as it is written for a service. */
export function findInMessage(html: string, service: EmailService, address: string | undefined): ChannelFinding[] {
  const findings: ChannelFinding[] = [];
  if (weighsTooMuch(html)) {
    const bytes = new TextEncoder().encode(html).length;
    findings.push({
      ...finding(
        'email-weight',
        'sections',
        `The message weighs ${Math.ceil(bytes / 1024)} KB; Gmail shows only the first ${emailLimits.bytes / 1024} KB of it.`,
        'Leave out sections, or link to the page for the rest.',
        'error',
      ),
      format: service.name,
    });
  }
  if (service.address === undefined && !address) {
    findings.push({
      ...finding(
        'email-address',
        '',
        `${service.label} has no postal address of the sender, which laws ask of every email that sells.`,
        'Write it in brand.yaml: sender.address.',
      ),
      format: service.name,
    });
  }
  return findings;
}

const scale = new Uint8Array(emailLimits.bytes);

/** Ask whether a message has more bytes than a client shows, without writing all of them. */
function weighsTooMuch(html: string): boolean {
  return new TextEncoder().encodeInto(html, scale).read < html.length;
}
