import type { SocialNetwork } from './social-network.js';

const safe = (vertical: number, horizontal: number) => ({
  safeTopPx: vertical,
  safeRightPx: horizontal,
  safeBottomPx: vertical,
  safeLeftPx: horizontal,
});

/**
 * Every network there are posts for. Where a network counts more kindly than it says, its own word holds. `pictureBytes` and
 * `altCharacters` are the least that its app and its interface for programs agree on.
 */
export const socialNetworks: readonly SocialNetwork[] = [
  {
    name: 'linkedin',
    label: 'LinkedIn',
    limits: {
      characters: 3000,
      countedIn: 'code units',
      links: 'clickable',
      hashtagsWanted: 3,
      altCharacters: 1000,
      pictureWidthPx: 1200,
      pictureHeightPx: 627,
      pictureBytes: 5_000_000,
      ...safe(48, 48),
    },
    source:
      'LinkedIn, Posts API (text) and image specifications: https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/posts-api; alternative text: https://www.accessible-social.com/images-and-visuals/platform-image-accessibility',
  },
  {
    name: 'x',
    label: 'X',
    limits: {
      characters: 280,
      countedIn: 'weighted',
      linkCharacters: 23,
      links: 'clickable',
      hashtagsWanted: 2,
      altCharacters: 1000,
      pictureWidthPx: 1600,
      pictureHeightPx: 900,
      pictureBytes: 5_000_000,
      ...safe(64, 64),
    },
    source:
      'X, Counting characters: https://docs.x.com/fundamentals/counting-characters; media: https://docs.x.com/x-api/media/quickstart/best-practices',
  },
  {
    name: 'facebook',
    label: 'Facebook',
    limits: {
      characters: 63_206,
      countedIn: 'code units',
      links: 'clickable',
      hashtagsWanted: 2,
      altCharacters: 1000,
      pictureWidthPx: 1200,
      pictureHeightPx: 630,
      pictureBytes: 4_000_000,
      ...safe(48, 48),
    },
    source:
      'Facebook, Post limits and page photos: https://developers.facebook.com/docs/graph-api/reference/page/photos/; it publishes no limit of alternative text, so that of Instagram is kept',
  },
  {
    name: 'instagram',
    label: 'Instagram',
    limits: {
      characters: 2200,
      countedIn: 'code units',
      links: 'plain',
      hashtagsMost: 30,
      hashtagsWanted: 5,
      mentionsMost: 20,
      altCharacters: 1000,
      pictureWidthPx: 1080,
      pictureHeightPx: 1350,
      pictureBytes: 8_000_000,
      // Profiles show 3:4 of it, so 34 pixels at each side may go.
      ...safe(64, 64),
    },
    source:
      'Instagram, Content publishing: https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media',
  },
  {
    name: 'threads',
    label: 'Threads',
    limits: {
      characters: 500,
      countedIn: 'emoji as bytes',
      links: 'clickable',
      hashtagsMost: 1,
      hashtagsWanted: 1,
      altCharacters: 1000,
      pictureWidthPx: 1080,
      pictureHeightPx: 1350,
      pictureBytes: 8_000_000,
      ...safe(64, 64),
    },
    source: 'Threads, Posts and overview of limits: https://developers.facebook.com/docs/threads/overview',
  },
  {
    name: 'mastodon',
    label: 'Mastodon',
    limits: {
      characters: 500,
      countedIn: 'graphemes, mentions without host',
      linkCharacters: 23,
      links: 'clickable',
      hashtagsWanted: 4,
      altCharacters: 1500,
      pictureWidthPx: 1600,
      pictureHeightPx: 900,
      pictureBytes: 16_000_000,
      ...safe(64, 64),
    },
    source:
      'Mastodon, Posting: https://docs.joinmastodon.org/user/posting/ (a server may allow more); media: https://docs.joinmastodon.org/methods/media/',
  },
  {
    name: 'bluesky',
    label: 'Bluesky',
    limits: {
      characters: 300,
      countedIn: 'graphemes',
      bytes: 3000,
      links: 'clickable',
      hashtagsMost: 8,
      hashtagsWanted: 3,
      hashtagCharacters: 64,
      altCharacters: 2000,
      pictureWidthPx: 1200,
      pictureHeightPx: 675,
      pictureBytes: 1_000_000,
      ...safe(48, 48),
    },
    source:
      'AT Protocol, Lexicons app.bsky.feed.post and app.bsky.embed.images: https://github.com/bluesky-social/atproto/tree/main/lexicons/app/bsky; alternative text as its app allows it',
  },
];
