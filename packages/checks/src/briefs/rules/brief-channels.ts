import type { BriefRule } from '../brief-rule.js';

/** A brief asks for channels and formats that there are. */
export const briefChannels: BriefRule = {
  id: 'brief-channels',
  severity: 'error',
  docs: 'docs/rules/brief-channels.md',
  check({ channels: asked = [] }, { wanted, channels, formats }) {
    return wanted.flatMap((name, index) => {
      const path = Array.isArray(asked) ? `channels.${index}` : `channels.${name}`;
      if (!channels.includes(name)) {
        const fix = `Use one of: ${channels.join(', ')}.`;
        return [{ path, channels: [name], message: `There is no channel "${name}"; nothing was made for it.`, fix }];
      }
      const options = Array.isArray(asked) ? undefined : asked[name];
      const wantedFormats = typeof options === 'object' && options !== null ? (options.formats ?? []) : [];
      const known = formats[name] ?? [];
      return wantedFormats.flatMap((format, place) =>
        known.includes(format)
          ? []
          : [
              {
                path: `${path}.formats.${place}`,
                channels: [name],
                message: `The channel ${name} has no format "${format}".`,
                fix: `Use one of: ${known.join(', ')}.`,
              },
            ],
      );
    });
  },
};
