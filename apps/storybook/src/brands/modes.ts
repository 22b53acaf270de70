/** The modes every brand has. */
export const modes = ['light', 'dark'] as const;

export type Mode = (typeof modes)[number];
