import { brandReader } from '@pantograph/channels';
import type { BrandData } from '@pantograph/tokens';
import { drawnBrand } from '../brand/drawn-brand.js';
import { emailBasis } from '../document/email-basis.js';
import { outputPath } from '../document/output-path.js';
import type { OutputKind } from '../output-kind.js';
import type { TrackingReader } from '../tracking-reader.js';

interface LogoProps {
  mode: 'light' | 'dark';
  note: TrackingReader['note'];
}

/** The brand's logo as PNG, on light and on dark: what emails show of it. */
export const emailLogo: OutputKind<LogoProps> = {
  name: 'email-logo',
  rank: 0,
  atOnce: 3,
  basis: emailBasis,
  *all(_reader, { data }) {
    for (const mode of ['light', 'dark'] as const) {
      const path = pathOf(data, mode);
      if (path !== undefined) yield { kind: 'email-logo', path, brand: data.id, args: { mode } };
    }
  },
  touchedBy: () => [],
  load(reader, { path, args }) {
    const mode = args.mode === 'dark' ? 'dark' : 'light';
    if (path !== pathOf(reader.brand, mode)) return undefined;
    return { mode, note: (reading) => reader.note(reading) };
  },
  async render({ mode, note }, { brand }) {
    const { drawLogo } = await import('@pantograph/channels/email-pictures');
    const png = await drawLogo(brandReader(drawnBrand(brand), note), mode, brand.data.defaultLocale);
    if (!png) throw new Error('the logo of the brand is not there');
    return png;
  },
};

function pathOf({ id, logo, emailPictures }: BrandData, mode: 'light' | 'dark'): string | undefined {
  const file = mode === 'dark' ? logo.inverse : logo.file;
  return emailPictures && file ? outputPath(id, `/brand/${file.replace(/\.svg$/, '.png')}`) : undefined;
}
