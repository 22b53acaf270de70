'use client';

import { Link, useNav, usePreferences } from '@payloadcms/ui';
import { usePathname } from 'next/navigation.js';
import { useEffect } from 'react';
import { Mark } from '../brand/mark.tsx';
import { keepFocus } from '../focus/keep-focus.ts';
import type { PlaceGroup } from './groups.ts';
import { SkipLink } from './skip-link.tsx';

interface NavigationClientProps {
  groups: PlaceGroup[];
  person: { name: string; role: string };
}

/** Payload's frame of the navigation, with our places in it. */
export function NavigationClient({ groups, person }: NavigationClientProps) {
  const pathname = usePathname();
  const { hydrated, navOpen, navRef, setNavOpen, shouldAnimate } = useNav();
  const { getPreference } = usePreferences();
  useEffect(() => {
    // Payload closes it up to 1440 pixels, although there is room.
    if (!hydrated || !matchMedia('(1024px < width <= 1440px)').matches) return;
    void getPreference<{ open?: boolean }>('nav').then((preference) => setNavOpen(preference?.open ?? true));
  }, [hydrated, getPreference, setNavOpen]);
  useEffect(() => keepFocus(), []);
  const names = [
    'nav',
    navOpen && 'nav--nav-open',
    shouldAnimate && 'nav--nav-animate',
    hydrated && 'nav--nav-hydrated',
  ];
  const isAt = (href: string) =>
    pathname === href || (href !== '/admin' && pathname.startsWith(`${href}/`)) || isTemplate(pathname, href);
  return (
    <>
      <SkipLink />
      <aside className={names.filter(Boolean).join(' ')} inert={!navOpen} aria-label="Navigation">
        <div className="nav__scroll" ref={navRef}>
          <nav className="pg-nav" aria-label="Main">
            <p className="pg-nav__word">
              <Mark />
              <span aria-hidden="true">Pantograph</span>
            </p>
            {groups.map(({ label, places }) => (
              <div key={label} className="pg-nav__group">
                <p className="pg-nav__label">{label}</p>
                <ul>
                  {places.map((place) => (
                    <li key={place.href}>
                      <Link
                        className="pg-nav__link"
                        href={place.href}
                        prefetch={false}
                        aria-current={isAt(place.href) ? 'page' : undefined}
                      >
                        {place.label}
                      </Link>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
            <div className="pg-nav__person">
              <p>
                <Link className="pg-nav__name" href="/admin/account" prefetch={false}>
                  {person.name}
                </Link>
                <span>{person.role}</span>
              </p>
              <Link className="pg-nav__out" href="/admin/logout" prefetch={false}>
                Sign out
              </Link>
            </div>
          </nav>
          <div className="nav__header">
            <div className="nav__header-content">
              <button type="button" className="pg-nav__close" onClick={() => setNavOpen(false)}>
                Close
              </button>
            </div>
          </div>
        </div>
      </aside>
    </>
  );
}

/** Making a page belongs to the pages. */
function isTemplate(pathname: string, href: string): boolean {
  return pathname === '/admin/templates' && href === '/admin/collections/pages';
}
