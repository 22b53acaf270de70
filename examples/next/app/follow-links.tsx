'use client';

import { followLinks } from '@pantograph/react/follow-links';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

export function FollowLinks() {
  const router = useRouter();
  useEffect(() => followLinks((address) => router.push(address)), [router]);
  return null;
}
