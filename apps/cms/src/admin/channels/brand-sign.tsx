import type { ShownBrand } from '../../channels/channels-answer.ts';

/** The sign of a brand as apps and networks show it: its drawing, else its first letter. */
export function BrandSign({ brand }: { brand: ShownBrand }) {
  return (
    <span className="channel-sign" aria-hidden="true">
      {/* biome-ignore lint/performance/noImgElement: a drawing is small as it is, and scales */}
      {brand.icon ? <img src={brand.icon} alt="" /> : brand.name.charAt(0)}
    </span>
  );
}
