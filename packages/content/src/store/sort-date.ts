/** Bring a day or a moment into a form that sorts by time: days as they are, moments in UTC. */
export function sortDate(date: string): string {
  return date.length === 10 ? date : new Date(date).toISOString();
}
