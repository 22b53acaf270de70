/** What a service may know of a reader. */
export const mergeFieldNames = [
  'first_name',
  'last_name',
  'email',
  'company',
  'job_title',
  'phone',
  'city',
  'country',
] as const;

export type MergeFieldName = (typeof mergeFieldNames)[number];

/** A place for what is known of each reader: `{{first_name|there}}` in a text. */
export interface MergeField {
  name: MergeFieldName;
  /** What stands there for readers of whom it is not known. */
  fallback: string;
}

/** Tell whether a name is one that every service has a word for. */
export function isMergeFieldName(name: string): name is MergeFieldName {
  return (mergeFieldNames as readonly string[]).includes(name);
}
