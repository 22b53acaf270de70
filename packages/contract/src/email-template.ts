import type { EmailPart } from './email-part.js';

/** How a section looks in an email: its props as parts. Every word that readers are shown must stand in one of them. */
export type EmailTemplate<Props> = (props: Props) => EmailPart[];
