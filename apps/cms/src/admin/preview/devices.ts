/** How wide pages are looked at, in CSS pixels. */
export const devices = {
  phone: { label: 'Phone', width: 390 },
  tablet: { label: 'Tablet', width: 820 },
  desktop: { label: 'Desktop', width: 1280 },
} as const;

export type Device = keyof typeof devices;
