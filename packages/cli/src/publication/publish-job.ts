/** What to publish and where to. Plain data, so that it can be handed to a worker process. */
export interface PublishJob {
  /** The project's folder. */
  root: string;
  /** `KIND:PLACE`, absolute places. */
  sources: string[];
  /** The brands to publish. */
  brands: string[];
  /** The brand that was asked for, where one was. */
  brand?: string;
  locale?: string;
  /** Absolute. */
  out: string;
  /** Replaces each brand's host; `{brand}` stands for its id. */
  baseUrl?: string;
  /** The editors that may show drafts in the site's preview shell; without any there is none. */
  previewOrigins?: readonly string[];
}
