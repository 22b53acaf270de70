import type { ChannelFinding } from '../../channel.js';

/** Make a finding of the email channel. */
export function finding(
  rule: string,
  path: string,
  message: string,
  fix: string,
  severity: ChannelFinding['severity'] = 'warning',
): ChannelFinding {
  return { channel: 'email', rule, severity, path, message, fix };
}
