import { type ReactNode, useEffect, useRef, useState } from 'react';

/** Make something once a reader comes near it: seven cards and eight banners take a second that nobody has to wait for. */
export function WhenSeen({ id, children }: { id: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [isSeen, setIsSeen] = useState(false);
  useEffect(() => {
    const { current } = place;
    if (!current) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setIsSeen(true),
      { rootMargin: '320px' },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return isSeen ? (
    children
  ) : (
    <div ref={place} className="channel channel--waiting" data-channel={id} data-state="waiting" />
  );
}
