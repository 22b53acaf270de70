import LinkButton from '../link-button/link-button.lite';
import type { DownloadProps } from './download.schema.js';

export default function Download(props: DownloadProps) {
  return (
    <section class="pg-section pg-download" id={props.anchor} data-variant={props.variant ?? 'row'}>
      <div class="pg-section__inner">
        <div class="pg-download__box">
          {props.image && props.variant === 'cover' && (
            <figure class="pg-download__cover">
              <img
                src={props.image.src}
                alt={props.image.alt}
                width={props.image.width}
                height={props.image.height}
                style={{
                  '--_focal-point': props.image.focus ? `${props.image.focus.x}% ${props.image.focus.y}%` : '',
                }}
                loading="lazy"
              />
            </figure>
          )}
          <div class="pg-head">
            {props.kicker && <p class="pg-kicker">{props.kicker}</p>}
            <h2 class="pg-title">{props.title}</h2>
            {props.body && <p class="pg-lead">{props.body}</p>}
          </div>
          <div class="pg-download__file">
            <dl>
              <div>
                <dt>{props.fileNameLabel ?? 'File'}</dt>
                <dd>{props.fileName}</dd>
              </div>
              <div>
                <dt>{props.kindLabel ?? 'Kind'}</dt>
                <dd>{props.kind}</dd>
              </div>
              <div>
                <dt>{props.sizeLabel ?? 'Size'}</dt>
                <dd>{props.size}</dd>
              </div>
            </dl>
            {props.file && <LinkButton href={props.file.href}>{props.file.label}</LinkButton>}
          </div>
          {props.note && <p class="pg-note">{props.note}</p>}
        </div>
      </div>
    </section>
  );
}
