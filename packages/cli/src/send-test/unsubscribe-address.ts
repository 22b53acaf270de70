/** Get where readers unsubscribe, as the message says, or else by a letter to the sender. What only a service knows is no address. */
export function unsubscribeAddress(html: string, from: string): string {
  const link = /<a\b[^>]*\bclass="[^"]*\bunsubscribe\b[^"]*"[^>]*>/i.exec(html)?.[0] ?? '';
  const href = /\shref="([^"]*)"/i.exec(link)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const isAddress = /^(?:https:\/\/|mailto:)[^\s<>{}|*]+$/.test(href);
  return isAddress ? href : `mailto:${from}?subject=unsubscribe`;
}
