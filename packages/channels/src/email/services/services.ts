import type { EmailService } from './email-service.js';
import { generic } from './generic.js';
import { hubspot } from './hubspot.js';
import { mailchimp } from './mailchimp.js';
import { marketo } from './marketo.js';
import { salesforce } from './salesforce.js';

/** The services that a message is written for. */
export const services: readonly EmailService[] = [generic, hubspot, mailchimp, marketo, salesforce];
