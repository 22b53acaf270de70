/** Get where an output lies in a campaign's folder: by language, channel and document. */
export function outputFile(locale: string, channel: string, key: string, file: string, campaign: string): string {
  return key === campaign ? `${locale}/${channel}/${file}` : `${locale}/${channel}/${key}/${file}`;
}
