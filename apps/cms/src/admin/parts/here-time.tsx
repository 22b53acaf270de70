'use client';

import { hereZone } from '../document/zone-time.ts';
import { fullMomentIn, shortZoneName } from './moments.ts';

interface HereTimeProps {
  /** ISO 8601, or milliseconds since 1970. */
  at: string | number;
  /** Whether the zone stands beside it, as where the moment decides something. */
  isNamed?: boolean;
}

/** A moment by the clocks of whoever reads it; which zone that is says its title. */
export function HereTime({ at, isNamed = false }: HereTimeProps) {
  const zone = hereZone();
  return (
    <time dateTime={new Date(at).toISOString()} title={shortZoneName(zone)}>
      {fullMomentIn(at, zone)}
      {isNamed && ` (${shortZoneName(zone)})`}
    </time>
  );
}
