import Icon from '../icon/icon.lite';
import type { IconButtonProps } from './icon-button.schema.js';

export default function IconButton(props: IconButtonProps) {
  return (
    <button
      class="pg-button pg-icon-button"
      type={props.type ?? 'button'}
      disabled={props.disabled}
      data-variant={props.variant ?? 'primary'}
      data-size={props.size ?? 'm'}
    >
      <Icon icon={props.icon} directional={props.directional} />
      <span class="pg-visually-hidden">{props.label}</span>
    </button>
  );
}
