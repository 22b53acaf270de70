import type { MergeFieldName } from '../merge/merge-field.js';

/** A service that sends mail, and how it wants a message written. All notations stand in HTML and in plain text alike. */
export interface EmailService {
  name: string;
  label: string;
  /** Where its notation is documented. */
  source: string;
  /** Its own names of what is known of a reader. */
  fields: Readonly<Record<MergeFieldName, string>>;
  /** Write a merge field; `fallback` has no instructions and no straight quotation marks in it. */
  field(name: string, fallback: string): string;
  /** The address by which readers unsubscribe; undefined where the brand's own does it. */
  unsubscribe?: string;
  /** The address at which a reader's message is shown in a browser. */
  online?: string;
  /** The sender's postal address as the service knows it; the brand's without it. */
  address?: string;
}
