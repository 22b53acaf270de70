import { choice } from '@pantograph/contract';

/** How a button and a link button may look. */
export const buttonLook = {
  variant: choice({
    label: 'Weight',
    options: { primary: 'Primary', secondary: 'Secondary', quiet: 'Quiet' },
  }).optional(),
  size: choice({ label: 'Size', options: { s: 'Small', m: 'Medium', l: 'Large' } }).optional(),
} as const;
