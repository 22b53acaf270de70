import { sections } from '@pantograph/components';
import type { PageSection } from '@pantograph/content';
import type { Role } from '@pantograph/contract';
import type { ChannelEvent } from '../document/channel-document.js';
import { readMeta, shapeOf, unwrap } from './read-schema.js';

/** Get the event that a section tells of, by the roles of its contract; undefined where it says no beginning or no place. */
export function sectionEvent(section: PageSection, name: string): ChannelEvent | undefined {
  const shape = Object.hasOwn(sections, section.section) ? shapeOf(sections[section.section]?.props as never) : {};
  const said = (role: Role): string | undefined => {
    const found = Object.entries(shape).find(
      ([, field]) => (readMeta(field) ?? readMeta(unwrap(field)))?.role === role,
    )?.[0];
    const value = found === undefined ? undefined : section[found];
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  };
  const start = said('start');
  const place = said('place');
  return start === undefined || place === undefined ? undefined : { name, start, end: said('end') ?? start, place };
}
