import { openStudio } from '../card/card-studio.js';
import { noRoomForPicture } from '../card/no-room-for-picture.js';
import { titleTooLong } from '../card/title-too-long.js';
import type { Channel, ChannelFinding, ChannelOutput } from '../channel.js';
import { bannerHref } from './banner-href.js';
import { bannerSizes } from './banner-sizes.js';
import { bannerSurface, compositions } from './compositions.js';
import { embeddedFonts } from './embedded-fonts.js';
import { makeBanner } from './make-banner.js';

/** Display banners: HTML with a click tag, a picture to fall back on, and both as ad servers take them. */
export const banner: Channel = {
  name: 'banner',
  label: 'Display banners',
  description:
    'A banner for each display size: HTML with a click tag, a PNG to fall back on, and a zip for the ad server.',
  formats: bannerSizes,
  async render(document, setting) {
    const outputs: ChannelOutput[] = [];
    const findings: ChannelFinding[] = [];
    const sizes = bannerSizes.filter(({ name }) => setting.formats?.includes(name) ?? true);
    const studio = await openStudio(document, setting);
    const tell = (told: readonly Omit<ChannelFinding, 'channel'>[]) =>
      findings.push(...told.map((finding) => ({ ...finding, channel: 'banner' as const })));
    tell(studio.findings);
    const composed = [];
    const tooLong: string[] = [];
    for (const size of sizes) {
      const card = await studio.compose(bannerSurface(size), compositions[size.shape]);
      if (card) composed.push({ size, ...card });
      else tooLong.push(size.name);
    }
    const isToldAlready = studio.findings.some(({ severity }) => severity === 'error');
    if (tooLong.length > 0 && !isToldAlready) tell([titleTooLong(studio.words.title, tooLong)]);
    // A strip shows none in any case.
    const bare = composed.filter(({ lacksPicture, size }) => lacksPicture && size.shape !== 'strip');
    if (bare.length > 0)
      tell([
        noRoomForPicture(
          studio.words.title,
          bare.map(({ size }) => size.name),
        ),
      ]);
    const fonts = await embeddedFonts(
      composed.map(({ node }) => node),
      setting.brand,
    );
    for (const { size, node } of composed) {
      const link = bannerHref(document, size, setting);
      if (link.finding) tell(size === composed[0]?.size ? [link.finding] : []);
      const made = await makeBanner({ size, node, fonts, href: link.href, document, setting, studio });
      outputs.push(...made.outputs);
      tell(made.findings);
    }
    return { outputs, findings };
  },
};
