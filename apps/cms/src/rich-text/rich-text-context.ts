/** A document as Payload's relations name it. */
export interface DocumentPointer {
  /** `pages`, `posts` or `media`. */
  collection: string;
  id: string;
}

/** What the converters have to know about documents, given by whoever has them at hand. */
export interface RichTextContext {
  /** Find the document of a reference without anchor: `page:pilot`, `post:night-shift`, `media/crane.jpg`. */
  documentOf(reference: string): DocumentPointer | undefined;
  /** Say how a document is referred to; undefined where there is none. */
  referenceOf(collection: string, id: string): string | undefined;
}
