/** What a brief may choose from, as the project has it. */
export interface BriefChoices {
  brands: Readonly<Record<string, { locales: readonly string[]; defaultLocale: string; timeZone: string }>>;
  channels: readonly ChannelChoice[];
  /** Labels by name. */
  templates: Readonly<Record<string, string>>;
  rightToLeft: readonly string[];
}

/** A channel that is built. */
export interface ChannelChoice {
  name: string;
  label: string;
  description: string;
  formats: readonly { name: string; label: string }[];
}
