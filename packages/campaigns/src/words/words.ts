/** The few words that no brief says: those by which its parts are joined. Dates come ready to be read. */
export interface Words {
  /** Over what a campaign offers. */
  what: string;
  /** Over its proof. */
  proof: string;
  /** Over a time. */
  starts: string;
  ends: string;
  until(date: string): string;
  from(date: string): string;
  /** Of a form that asks for an address of mail. */
  email: string;
  consent(sender: string): string;
}
