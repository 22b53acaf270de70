import { bannerStills } from '@pantograph/channels';
import { ChannelSection } from './channel-section.js';
import type { ViewProps } from './channels-of-section.js';
import { Picture } from './picture.js';
import { useMade } from './use-made.js';

/** Banners in every display size, pixel for pixel. */
export function BannerView({ channel, known }: ViewProps) {
  const made = useMade(async () => {
    const { document, setting } = await channel();
    return bannerStills(document, setting);
  }, known);
  return (
    <ChannelSection
      id="banner"
      label="Banners"
      note="The pictures that ad servers fall back on, pixel for pixel; the HTML moves its parts in."
      made={made}
      findings={({ findings }) => findings}
    >
      {({ outputs }) => (
        <div className="banners">
          {outputs.map((output) => {
            const [width = 0, height = 0] = output.format.split('x').map(Number);
            return (
              <figure key={output.format}>
                <Picture output={output} width={width} height={height} />
                <figcaption>
                  {width} × {height}
                </figcaption>
              </figure>
            );
          })}
          {outputs.length === 0 && <p className="channel__none">Its words fit on none.</p>}
        </div>
      )}
    </ChannelSection>
  );
}
