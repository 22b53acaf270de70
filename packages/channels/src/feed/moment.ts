/** Read a date of a post: a day without a time begins at midnight UTC. What is no date is the beginning of 1970. */
export function moment(date: string): Date {
  const read = new Date(date);
  return Number.isNaN(read.getTime()) ? new Date(0) : read;
}

/** Find when a feed last changed: not when it was made, so that the same posts give the same bytes. */
export function lastChange(posts: readonly { date: string; updated?: string | undefined }[]): Date {
  const times = posts.map(({ date, updated }) => moment(updated ?? date).getTime());
  return new Date(Math.max(0, ...times));
}
