import { LinkButton } from '@pantograph/react/link-button';

export function Berths() {
  return (
    <main>
      <h1>Berths</h1>
      <LinkButton href="/">Request one</LinkButton>
    </main>
  );
}
