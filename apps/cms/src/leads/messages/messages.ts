/** What people who leave an address are told. */
export interface LeadMessages {
  thanks: { title: string; text: string; hint: string };
  problem: { title: string; empty: string; wrong: string; incomplete: string; missing(label: string): string };
  confirm: { title: string; text(email: string, brand: string): string; button: string };
  confirmed: { title: string; text(brand: string): string };
  file: string;
  stop: { title: string; text(email: string, brand: string): string; button: string };
  stopped: { title: string; text(email: string, brand: string): string };
  expired: { title: string; text: string };
  unknown: { title: string; text: string };
  moved: { title: string; text: string };
  tooMany: { title: string; text: string };
  tooLarge: { title: string; text: string };
  notHere: { title: string; text: string };
  back: string;
  mail: {
    confirm: {
      subject(brand: string): string;
      title: string;
      text(page: string): string;
      consent(consent: string): string;
      link: string;
      not: string;
    };
    known: { subject(brand: string): string; title: string; text(page: string): string };
    file: { subject(title: string): string; title: string; text(page: string): string };
    stop: string;
  };
}
