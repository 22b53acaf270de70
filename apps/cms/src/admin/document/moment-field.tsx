'use client';

import { useId } from 'react';
import { shortZoneName } from '../parts/moments.ts';
import { clockIn, hereZone, momentAt } from './zone-time.ts';

/** A date and a time, as the clocks of a brand show them. */
export interface ClockChoice {
  date: string;
  time: string;
}

/** Ask for a date and a time in the time zone of the brand. */
export function MomentField({
  zone,
  brand,
  value,
  onChange,
}: {
  zone: string;
  brand: string;
  value: ClockChoice;
  onChange: (value: ClockChoice) => void;
}) {
  const id = useId();
  const moment = momentAt(zone, value.date, value.time);
  const shown = moment === undefined ? value : clockIn(zone, Date.parse(moment));
  const here = hereZone();
  return (
    <div className="document-moment">
      <div>
        <label htmlFor={`${id}-date`}>Day</label>
        <input
          id={`${id}-date`}
          className="pg-input"
          type="date"
          required
          value={value.date}
          onChange={({ target }) => onChange({ ...value, date: target.value })}
        />
      </div>
      <div>
        <label htmlFor={`${id}-time`}>Time</label>
        <input
          id={`${id}-time`}
          className="pg-input"
          type="time"
          required
          value={value.time}
          onChange={({ target }) => onChange({ ...value, time: target.value })}
        />
      </div>
      <p>
        {brand} goes by {shortZoneName(zone)}.
        {shown.time !== value.time && ` Its clocks go forward then and skip ${value.time}: it will be ${shown.time}.`}
        {moment !== undefined && here !== zone && ` Where you are that is ${local(moment)}.`}
      </p>
    </div>
  );
}

function local(moment: string): string {
  return new Date(moment).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
}
