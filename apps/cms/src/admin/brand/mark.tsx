/** The mark of Pantograph: the linkage that copies a line at another scale. */
export function Mark() {
  return (
    <svg className="pg-mark" role="img" aria-label="Pantograph" viewBox="0 0 48 48" width="24" height="24">
      <path d="M6 42 24 6l18 36M15 24l9 18 9-18" />
      <circle className="pg-mark__joint" cx="24" cy="6" r="3" />
      <circle className="pg-mark__joint" cx="24" cy="42" r="3" />
      <circle cx="15" cy="24" r="2.2" />
      <circle cx="33" cy="24" r="2.2" />
    </svg>
  );
}
