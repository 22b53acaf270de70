/** The files that may lie in media/, by extension. Pictures have a size. */
export const mediaTypes: Readonly<Record<string, { mime: string; isPicture: boolean }>> = {
  svg: { mime: 'image/svg+xml', isPicture: true },
  png: { mime: 'image/png', isPicture: true },
  jpg: { mime: 'image/jpeg', isPicture: true },
  jpeg: { mime: 'image/jpeg', isPicture: true },
  webp: { mime: 'image/webp', isPicture: true },
  gif: { mime: 'image/gif', isPicture: true },
  avif: { mime: 'image/avif', isPicture: true },
  pdf: { mime: 'application/pdf', isPicture: false },
  zip: { mime: 'application/zip', isPicture: false },
  csv: { mime: 'text/csv', isPicture: false },
  ics: { mime: 'text/calendar', isPicture: false },
  mp4: { mime: 'video/mp4', isPicture: false },
  webm: { mime: 'video/webm', isPicture: false },
  vtt: { mime: 'text/vtt', isPicture: false },
};
