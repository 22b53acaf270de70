import { Mark } from './mark.tsx';

/** The mark with its name, as the page shows it where one signs in. */
export function Logo() {
  return (
    <div className="pg-logo">
      <Mark />
      <span aria-hidden="true">Pantograph</span>
    </div>
  );
}
