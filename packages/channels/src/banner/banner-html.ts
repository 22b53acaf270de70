import type { CardLook } from '../card/card-look.js';
import type { CardNode } from '../card/card-node.js';
import { Xml, xml } from '../xml/xml.js';
import type { BannerSize } from './banner-sizes.js';
import { nodeToHtml } from './node-to-html.js';
import { scriptString } from './script-string.js';

/** What the page of a banner is made of. */
export interface BannerPage {
  node: CardNode;
  size: BannerSize;
  look: Pick<CardLook, 'locale' | 'isRtl' | 'color'>;
  /** Tells ad servers and screen readers what it is. */
  title: string;
  /** Where a click leads. */
  href: string;
  /** `@font-face` rules. */
  fonts: string;
  motion: string;
}

/**
 * Write a banner as one HTML file. The ad server puts its own address into `clickTag`, which the link takes when it is
 * followed; without script the link leads where it says.
 */
export function bannerHtml({ node, size, look, title, href, fonts, motion }: BannerPage): string {
  const { widthPx: width, heightPx: height } = size.limits;
  const style = `${fonts}*{box-sizing:border-box;margin:0}html,body{width:${width}px;height:${height}px;overflow:hidden}a{display:block;width:${width}px;height:${height}px;color:inherit;text-decoration:none}a:focus-visible{outline:2px solid ${look.color('color.focus')};outline-offset:-3px}${motion}`;
  return xml`<!DOCTYPE html>
<html lang="${look.locale}" dir="${look.isRtl ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8"/>
<meta name="ad.size" content="width=${width},height=${height}"/>
<meta name="viewport" content="width=device-width,initial-scale=1"/>
<title>${title}</title>
<style>${new Xml(style.replaceAll('<', '\\3c '))}</style>
<script>var clickTag = ${new Xml(scriptString(href))};</script>
</head>
<body>
<a href="${href}" target="_blank" rel="noopener" dir="ltr" onclick="this.href = window.clickTag">${nodeToHtml(node)}</a>
</body>
</html>
`.text;
}
