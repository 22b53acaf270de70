import type { PageDocument } from '@pantograph/content';
import { htmlToText } from '../html/html-to-text.js';
import { mediaAddress } from '../links/media-address.js';
import type { PageBrand } from '../page-context.js';
import type { Section } from '../sections/render-section.js';
import { absolute } from '../view/absolute.js';

/** Describe the films of a page that say since when they are shown, without which search engines take none. https://schema.org/VideoObject */
export function videos({ sections, description }: PageDocument, { host }: PageBrand): object[] {
  return sections.filter(isVideo).map(({ title, body, file, poster, transcript, uploaded }) => ({
    '@context': 'https://schema.org',
    '@type': 'VideoObject',
    name: title,
    description: body ?? description,
    thumbnailUrl: absolute(mediaAddress(poster.src), host),
    contentUrl: absolute(mediaAddress(file.href), host),
    uploadDate: uploaded,
    ...(transcript && { transcript: htmlToText(transcript) }),
  }));
}

interface VideoSection extends Section {
  title: string;
  body?: string;
  file: { href: string };
  poster: { src: string };
  transcript?: string;
  uploaded: string;
}

function isVideo(section: Section): section is VideoSection {
  return section.section === 'video' && typeof section.uploaded === 'string';
}
