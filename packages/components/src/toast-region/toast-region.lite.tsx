import { Slot } from '@builder.io/mitosis';
import type { ToastRegionProps } from './toast-region.schema.js';

export default function ToastRegion(props: ToastRegionProps) {
  return (
    <section class="pg-toast-region" aria-label={props.label ?? 'Messages'}>
      <Slot />
    </section>
  );
}
