import type { ChannelBrand } from '@pantograph/channels';
import type { Mode } from '../brands/modes.js';

/** Let a message be looked at here: its pictures are those of this Storybook, its mode that of the toolbar. */
export function mailToLookAt(html: string, { id, host }: ChannelBrand, mode: Mode): string {
  const published = new RegExp(`${host.replaceAll('.', '\\.')}/(brand|examples)/([\\w./-]+)`, 'g');
  return html
    .replace(
      published,
      (_, folder: string, file: string) =>
        `${location.origin}/${folder === 'brand' ? `brands/${id}` : folder}/${file.replace(/\.png$/, '.svg')}`,
    )
    .replaceAll('(prefers-color-scheme:dark)', mode === 'dark' ? '(min-width:0)' : '(max-width:0)')
    .replace('<head>', '<head><base target="_blank">');
}
