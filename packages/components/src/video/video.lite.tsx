import Disclosure from '../disclosure/disclosure.lite';
import type { VideoProps } from './video.schema.js';

export default function Video(props: VideoProps) {
  return (
    <section class="pg-section pg-video" id={props.anchor} data-variant={props.variant ?? 'wide'}>
      <div class="pg-section__inner pg-video__inner">
        <div class="pg-head">
          {props.kicker && <p class="pg-kicker">{props.kicker}</p>}
          <h2 class="pg-title">{props.title}</h2>
          {props.body && <p class="pg-lead">{props.body}</p>}
        </div>
        {props.file && (
          <div class="pg-video__frame">
            <div class="pg-video__film">
              {/* biome-ignore lint/a11y/useMediaCaption: a list of tracks stands in it. */}
              <video
                controls
                playsinline
                preload="none"
                src={props.file.href}
                poster={props.poster.src}
                width={props.poster.width}
                height={props.poster.height}
                aria-label={props.poster.alt === '' ? props.title : props.poster.alt}
              >
                {props.captions?.map((track) => (
                  <track
                    key={track.language}
                    kind="captions"
                    src={track.href}
                    srclang={track.language}
                    label={track.label}
                  />
                ))}
              </video>
            </div>
            {props.downloadLabel && (
              <p class="pg-video__file">
                <a class="pg-link" href={props.file.href}>
                  {props.downloadLabel}
                </a>
              </p>
            )}
          </div>
        )}
        {props.transcript && (
          <div class="pg-video__transcript">
            <Disclosure summary={props.transcriptLabel ?? 'Transcript'}>
              <div class="pg-prose" innerHTML={props.transcript} />
            </Disclosure>
          </div>
        )}
        {props.note && <p class="pg-note">{props.note}</p>}
      </div>
    </section>
  );
}
