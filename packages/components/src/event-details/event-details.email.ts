import type { EmailFact, EmailPart, EmailTemplate } from '@pantograph/contract';
import type { EventDetailsProps } from './event-details.schema.js';

/** When and where on a surface of its own, the programme as lines of a time and a title. */
export const eventDetailsEmail: EmailTemplate<EventDetailsProps> = (props) => {
  const { kicker, title, body, date, time, place, address, map, price, agendaTitle, agenda, note } = props;
  const parts: EmailPart[] = [];
  if (kicker) parts.push({ kind: 'words', tone: 'kicker', text: kicker });
  parts.push({ kind: 'title', level: 2, text: title });
  if (body) parts.push({ kind: 'words', tone: 'text', text: body });
  const panel: EmailPart[] = [
    { kind: 'title', level: 3, text: date },
    ...(time ? [words('strong', time)] : []),
    words('strong', place),
    ...(address ? [words('text', address)] : []),
    ...(map ? [{ kind: 'button', tone: 'link', ...map } as const] : []),
    ...(price ? [words('strong', price)] : []),
  ];
  if (props.primary) panel.push({ kind: 'button', ...props.primary });
  if (props.secondary) panel.push({ kind: 'button', tone: 'link', ...props.secondary });
  parts.push({ kind: 'panel', surface: 'raised', parts: panel });
  if (agendaTitle) parts.push({ kind: 'title', level: 3, text: agendaTitle });
  if (agenda && agenda.length > 0) parts.push({ kind: 'facts', items: agenda.map(agendaLine) });
  if (note) parts.push(words('note', note));
  return parts;
};

function words(tone: 'strong' | 'text' | 'note', text: string): EmailPart {
  return { kind: 'words', tone, text };
}

function agendaLine({ time, title, body, speaker }: NonNullable<EventDetailsProps['agenda']>[number]): EmailFact {
  const detail = [body, speaker].filter((line) => line !== undefined).join('\n');
  return { label: time, value: title, detail: detail === '' ? undefined : detail };
}
