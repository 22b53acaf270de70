import type { Metadata } from 'next';
import { FollowLinks } from './follow-links';
import '@pantograph/react/css';
import '@pantograph/tokens/brands/tidewater/tokens.css';

export const metadata: Metadata = { title: 'Berths' };

export default function RootLayout({ children }: LayoutProps<'/'>) {
  return (
    <html lang="en">
      <body>
        <FollowLinks />
        {children}
      </body>
    </html>
  );
}
