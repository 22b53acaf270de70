import type { AvatarProps } from './avatar.schema.js';

export default function Avatar(props: AvatarProps) {
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: it has a name only where it has the role img.
    <span
      class="pg-avatar"
      role={props.decorative ? undefined : 'img'}
      aria-label={props.decorative ? undefined : props.name}
      aria-hidden={props.decorative ? 'true' : undefined}
      data-size={props.size ?? 'm'}
    >
      {props.src ? (
        <img class="pg-avatar__picture" src={props.src} alt="" />
      ) : (
        <span class="pg-avatar__initials">
          <span>{props.initials ?? props.name?.charAt(0)}</span>
          <span>
            {!props.initials && props.name?.includes(' ')
              ? props.name.slice(props.name.lastIndexOf(' ') + 1).charAt(0)
              : undefined}
          </span>
        </span>
      )}
    </span>
  );
}
