import { useEffect, useState } from 'react';

/** Something that is being made; what was made before stays until it is there. */
export interface Made<T> {
  value: T | undefined;
  error: string | undefined;
  isMaking: boolean;
}

/** Make something anew whenever what it is made of changes, not at every letter that somebody types. */
export function useMade<T>(make: () => Promise<T>, of: string): Made<T> {
  const [made, setMade] = useState<Made<T>>({ value: undefined, error: undefined, isMaking: true });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it is made of says when.
  useEffect(() => {
    let isGone = false;
    setMade(({ value }) => ({ value, error: undefined, isMaking: true }));
    const timer = setTimeout(
      () =>
        void make().then(
          (value) => isGone || setMade({ value, error: undefined, isMaking: false }),
          (error: unknown) => isGone || setMade({ value: undefined, error: String(error), isMaking: false }),
        ),
      made.value === undefined ? 0 : 200,
    );
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [of]);
  return made;
}
