/** The twenty tags of a generated blog. */
export const tags = (
  'arrivals berths tides customs cargo weather pilots quays cranes gates ' +
  'forecasts handover safety radio papers night data clocks training incidents'
).split(' ');

/** Who writes it. */
export const authors = [
  { key: 'ada-brandt', name: 'Ada Brandt', role: 'Berth planning', bio: 'Planned berths for eleven years.' },
  { key: 'bo-lindqvist', name: 'Bo Lindqvist', role: 'Data', bio: 'Keeps the feeds alive and the clocks honest.' },
  { key: 'cem-aydin', name: 'Cem Aydin', role: 'Customs', bio: 'Cleared cargo before he wrote software for it.' },
  { key: 'dora-vance', name: 'Dora Vance', role: 'Weather', bio: 'Reads the wind at four stations each morning.' },
  { key: 'emil-roth', name: 'Emil Roth', role: 'Operations', bio: 'Has held the radio on more nights than he counts.' },
];

/** Pictures of a generated site, below `media/`. */
export const pictures = Array.from({ length: 8 }, (_, index) => ({
  src: `media/picture-${index + 1}.svg`,
  alt: `A quay with ${index + 2} cranes drawn in thin lines`,
}));
