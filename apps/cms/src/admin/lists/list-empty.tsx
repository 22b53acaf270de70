import { Empty } from '../parts/empty.tsx';

interface ListEmptyProps {
  /** What the collection has, in small letters: pages. */
  plural: string;
  isFiltered: boolean;
  /** Where all of them are. */
  all: string;
  create?: { label: string; href: string };
}

/** What a list says that has nothing: that nothing fits, or how the first one comes to be. */
export function ListEmpty({ plural, isFiltered, all, create }: ListEmptyProps) {
  if (isFiltered) {
    return <Empty action={{ label: `Show all ${plural}`, href: all }}>No {plural} fit what you asked for.</Empty>;
  }
  return <Empty {...(create && { action: create })}>There are no {plural} yet.</Empty>;
}
