import type { ChannelDocument } from '@pantograph/channels';
import type { CampaignSetting } from '../setting/campaign-setting.js';

/** List what changes when a picture that a document shows does, each once. */
export function pictureBases(document: ChannelDocument, { brand, pictureBasis }: CampaignSetting): string[] {
  const media = `${brand.host}/media/`;
  const found = JSON.stringify(document).matchAll(/"(https?:[^"\\]+)"/g);
  const own = [...found].flatMap(([, src = '']) => (src.startsWith(media) ? [decodeURI(src.slice(media.length))] : []));
  return [...new Set(own)].map((name) => pictureBasis(`media/${name}`));
}
