/** The pictures of a message as files of its zip. */
export interface PackedPictures {
  /** By the address that the document has: the file's name, and its bytes. */
  files: ReadonlyMap<string, { name: string; bytes: Uint8Array }>;
  /** Those that cannot be read, with their place in the document. */
  unread: readonly { path: string; src: string }[];
}
