import { onUpdate, useRef, useStore } from '@builder.io/mitosis';
import LinkButton from '../link-button/link-button.lite';
import type { CountdownProps } from './countdown.schema.js';

export default function Countdown(props: CountdownProps) {
  const moment = useRef<HTMLTimeElement>(null);

  const state = useStore({
    // A server knows no clock that a browser agrees with: until the first count there are words alone.
    isCounting: false,
    isOver: false,
    days: '',
    hours: '',
    minutes: '',
    seconds: '',
    handleTime(at: string) {
      const left = Math.ceil((Date.parse(at) - Date.now()) / 1000);
      if (left > 0) {
        state.days = `${Math.floor(left / 86400)}`;
        state.hours = `${Math.floor(left / 3600) % 24}`.padStart(2, '0');
        state.minutes = `${Math.floor(left / 60) % 60}`.padStart(2, '0');
        state.seconds = `${left % 60}`.padStart(2, '0');
      }
      state.isCounting = left > 0;
      state.isOver = left <= 0;
      if (left <= 0 && props.onTimeUp) props.onTimeUp();
      return left > 0;
    },
  });

  onUpdate(() => {
    const at = props.at;
    state.isCounting = false;
    state.isOver = false;
    // Ends by itself: when the moment has come, when it is another one, and when nothing stands on the page any more.
    const timer = setInterval(() => {
      const isCurrent = moment?.isConnected && moment.dateTime === at;
      if (!isCurrent || !state.handleTime(at)) clearInterval(timer);
    }, 500);
  }, [props.at]);

  return (
    <section
      class="pg-section pg-countdown"
      id={props.anchor}
      data-phase={state.isOver ? 'over' : state.isCounting ? 'counting' : 'waiting'}
    >
      <div class="pg-section__inner pg-countdown__inner">
        <div class="pg-head">
          {props.kicker && <p class="pg-kicker">{props.kicker}</p>}
          <h2 class="pg-title">{props.title}</h2>
          {props.body && <p class="pg-lead">{props.body}</p>}
        </div>
        <div class="pg-countdown__clock">
          <div
            class="pg-countdown__left"
            role="timer"
            aria-live="off"
            aria-label={props.timerLabel ?? 'Time left'}
            hidden={!state.isCounting}
          >
            <p class="pg-countdown__unit">
              <b class="pg-countdown__number">{state.days}</b>
              <span class="pg-countdown__label">{props.daysLabel ?? 'days'}</span>
            </p>
            <p class="pg-countdown__unit">
              <b class="pg-countdown__number">{state.hours}</b>
              <span class="pg-countdown__label">{props.hoursLabel ?? 'hours'}</span>
            </p>
            <p class="pg-countdown__unit">
              <b class="pg-countdown__number">{state.minutes}</b>
              <span class="pg-countdown__label">{props.minutesLabel ?? 'minutes'}</span>
            </p>
            <p class="pg-countdown__unit">
              <b class="pg-countdown__number">{state.seconds}</b>
              <span class="pg-countdown__label">{props.secondsLabel ?? 'seconds'}</span>
            </p>
          </div>
          <span class="pg-countdown__over" role="status">
            {state.isOver && <span>{props.over}</span>}
          </span>
          <p class="pg-countdown__when">
            <time datetime={props.at} ref={moment}>
              {props.when}
            </time>
          </p>
        </div>
        {props.primary && (
          <div class="pg-actions">
            <LinkButton href={props.primary.href} size="l">
              {props.primary.label}
            </LinkButton>
          </div>
        )}
      </div>
    </section>
  );
}
