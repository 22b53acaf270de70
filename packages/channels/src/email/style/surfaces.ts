/** The colours of a surface and of what stands on it, as paths of tokens. */
export interface SurfaceColors {
  background: string;
  ink: string;
  muted: string;
  accent: string;
  link: string;
  line: string;
  button: string;
  buttonInk: string;
}

const page: SurfaceColors = {
  background: 'color.surface.page',
  ink: 'color.text.default',
  muted: 'color.text.muted',
  accent: 'color.accent',
  link: 'color.text.link',
  line: 'color.border.default',
  button: 'color.action.background',
  buttonInk: 'color.action.text',
};

/** The surfaces of an email. */
export const surfaces = {
  page,
  outer: { ...page, background: 'color.surface.sunken', ink: 'color.text.muted', link: 'color.text.muted' },
  raised: { ...page, background: 'color.surface.raised' },
  accent: {
    ...page,
    background: 'color.surface.accent',
    ink: 'color.text.on-accent',
    muted: 'color.text.on-accent',
    accent: 'color.text.on-accent',
    link: 'color.text.on-accent',
    line: 'color.text.on-accent',
  },
  inverse: {
    background: 'color.surface.inverse',
    ink: 'color.text.on-inverse',
    muted: 'color.text.on-inverse-muted',
    accent: 'color.text.on-inverse-muted',
    link: 'color.text.on-inverse',
    line: 'color.text.on-inverse-muted',
    button: 'call-to-action.button',
    buttonInk: 'call-to-action.button-text',
  },
} as const satisfies Record<string, SurfaceColors>;

export type Surface = keyof typeof surfaces;
