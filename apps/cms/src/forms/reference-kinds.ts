/** What references call the documents of a collection: `page:KEY`. */
export const referenceKinds: Readonly<Record<string, string>> = { pages: 'page', posts: 'post', authors: 'author' };
