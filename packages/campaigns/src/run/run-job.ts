import type { ChannelOutput, ChannelSetting } from '@pantograph/channels';
import type { Finding } from '@pantograph/contract';
import type { CampaignFinding } from '../finding.js';
import type { Job } from './job.js';

/** What came of a job; paths of findings lead into the brief. */
export interface JobResult {
  outputs: ChannelOutput[];
  findings: CampaignFinding[];
}

/** Let a channel tell its document. A channel that fails is a finding, and keeps no other from being made. */
export async function runJob(
  { channel, locale, formats, document, origins }: Job,
  setting: Omit<ChannelSetting, 'locale'>,
): Promise<JobResult> {
  try {
    const { outputs, findings } = await channel.render(document, { ...setting, locale, formats });
    return {
      outputs,
      findings: findings.map((finding) => ({ ...finding, locale, path: originOf(finding.path, origins) })),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const finding: Finding = {
      rule: 'channel-failed',
      severity: 'error',
      path: '',
      message: `The channel ${channel.name} could not be made: ${message}`,
      fix: 'Mend what the message says; everything else was made.',
    };
    return { outputs: [], findings: [{ ...finding, channel: channel.name, locale }] };
  }
}

/** Find where words of a document come from: their own place, else that of what they stand in. */
function originOf(path: string, origins: Readonly<Record<string, string>>): string {
  for (let place = path; place !== ''; place = place.slice(0, Math.max(0, place.lastIndexOf('.')))) {
    const within = Object.entries(origins).find(([from]) => from.startsWith(`${place}.`));
    const origin = origins[place] ?? (within && aboveOf(place, within, path));
    if (origin !== undefined) return origin;
  }
  return '';
}

/** Where a group was taken over as the brief has it, a field of it stands there by the same name; else what is known of the group. */
function aboveOf(place: string, [from, to]: readonly [string, string], path: string): string {
  const inside = from.slice(place.length);
  return to.endsWith(inside) ? `${to.slice(0, -inside.length)}${path.slice(place.length)}` : to;
}
