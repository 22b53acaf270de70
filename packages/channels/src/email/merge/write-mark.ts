import { escapeHtml } from '@pantograph/pages';
import { measuredLink } from '../../links/measured-link.js';
import type { EmailService } from '../services/email-service.js';
import { inert } from './inert.js';
import { inertAddress } from './inert-address.js';
import type { Mark } from './marks.js';

/** What marks are written with. */
export interface MarkPlace {
  service: EmailService;
  host: string;
  sender: { name: string; email: string; address?: string | undefined };
  /** The campaign and the document, for measured links. */
  campaign: string | undefined;
  key: string;
  /** Get what stands for a picture's address: another address, or a file in the zip. */
  picture(src: string): string;
}

/** Write a mark as a service wants it, in HTML or in plain text. */
export function writeMark(mark: Mark, as: 'html' | 'plain', place: MarkPlace): string {
  const { service, sender } = place;
  const text = (words: string) => (as === 'html' ? escapeHtml(words) : words);
  switch (mark.kind) {
    case 'field': {
      const { name, fallback } = mark.field;
      // Quotation marks end the texts of most notations; a service that writes HTML anew undoes references to them.
      const words = inert(fallback, true).replaceAll("'", '’').replaceAll('"', '”');
      return service.field(service.fields[name], text(words));
    }
    case 'link':
      return text(inertAddress(measured(mark.href, place)));
    case 'picture':
      return text(inertAddress(place.picture(mark.src)));
    case 'unsubscribe':
      return service.unsubscribe ?? text(`mailto:${inertAddress(sender.email)}?subject=unsubscribe`);
    case 'online':
      return service.online === undefined ? '' : `${mark.before}${service.online}${mark.after}`;
    case 'address':
      return service.address ?? text(inert(sender.address ?? ''));
  }
}

function measured(href: string, { service, host, campaign, key }: MarkPlace): string {
  if (campaign === undefined) return href;
  return measuredLink(href, host, { campaign, channel: 'email', format: service.name, content: key });
}
