import type { EmailTemplate } from '@pantograph/contract';
import { all } from './generated/emails.js';

/** How sections look in email, by name; those that are not here fold by the roles of their contracts. */
export const emailTemplates = all as Readonly<Record<string, EmailTemplate<never>>>;
