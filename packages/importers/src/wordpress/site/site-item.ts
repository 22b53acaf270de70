/** What is kept of an item while the texts are read: enough to link to it, and to say where it goes. */
export interface SiteItem {
  id: number;
  type: 'page' | 'post' | 'attachment';
  title: string;
  link: string;
  slug: string;
  status: string;
  parent: number;
  login: string;
  /** Other parts of an address that led to it once. */
  oldSlugs: string[];
  /** The key of its document; of an attachment, empty. */
  key: string;
  /** Whether what becomes of it is published. */
  isLive: boolean;
  /** Whether it is what the site's own address shows. */
  isFront: boolean;
}

/** A file of the old site's library. */
export interface Attachment {
  id: number;
  url: string;
  alt: string;
  /** The post it was uploaded to. */
  parent: number;
  /** In pixels, where the export knows them. */
  size?: { width: number; height: number };
}
