import { basename } from 'node:path';

/** Name a campaign after its brief: `quiet-season.yaml` is `quiet-season`. */
export function campaignKey(file: string): string {
  const name = basename(file).replace(/\.(ya?ml|json)$/i, '');
  return (
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '') || 'campaign'
  );
}
