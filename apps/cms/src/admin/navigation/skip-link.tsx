/** What Payload puts a view in that has no `main`. */
const payloadsOwn = '.template-default__wrap';

/** Leads the keyboard past the navigation, to what the view is about. Seen while it has the focus. */
export function SkipLink() {
  return (
    <button
      type="button"
      className="pg-skip"
      onClick={() => {
        const main = document.querySelector<HTMLElement>('main') ?? document.querySelector<HTMLElement>(payloadsOwn);
        main?.setAttribute('tabindex', '-1');
        main?.focus();
      }}
    >
      Skip to the content
    </button>
  );
}
