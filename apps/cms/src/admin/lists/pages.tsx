interface PagesProps {
  /** 1-based. */
  page: number;
  count: number;
  href: (page: number) => string;
}

/** Links to the pages of a list. */
export function Pages({ page, count, href }: PagesProps) {
  if (count < 2) return null;
  return (
    <nav className="pg-pages" aria-label="Pages of the list">
      {page > 1 && (
        <a href={href(page - 1)} rel="prev">
          Previous
        </a>
      )}
      <span>
        Page {page} of {count}
      </span>
      {page < count && (
        <a href={href(page + 1)} rel="next">
          Next
        </a>
      )}
    </nav>
  );
}
