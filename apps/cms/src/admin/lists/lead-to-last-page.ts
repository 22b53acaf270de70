import { redirect } from 'next/navigation';

/** Lead to the last page of a list where one asks for a page behind it; `count` is how many pages there are. */
export function leadToLastPage(page: number, count: number, href: (page: number) => string): void {
  if (count > 0 && page > count) redirect(href(count));
}
