import type { ChannelFinding } from '../channel.js';
import type { SocialNetwork } from './social-network.js';

type PostFinding = Omit<ChannelFinding, 'channel' | 'format'>;

/** What a marketer is told where something found no place in a post. */
export const leftOut = {
  copy: ({ label, limits }: SocialNetwork, { path }: { path: string }, length: number): PostFinding => ({
    rule: 'social-length',
    severity: 'error',
    path,
    message: `The text for ${label} counts ${length} characters there and ${limits.characters} are allowed, so no post is made.`,
    fix: `Shorten it by ${Math.max(1, length - limits.characters)}, or write another for ${label}.`,
  }),
  everything: ({ label, name, limits }: SocialNetwork, length: number): PostFinding => ({
    rule: 'social-length',
    severity: 'error',
    path: 'description',
    message: `Not even the first sentence fits ${label} with its link (${limits.characters} characters; all of it counts ${length}), so no post is made.`,
    fix: `Begin with a shorter sentence, or write a text of its own: copy, "social.${name}".`,
  }),
  sentences: ({ label, name }: SocialNetwork, left: readonly string[]): PostFinding => ({
    rule: 'social-length',
    severity: 'warning',
    path: 'description',
    message: `${label} has no room for ${left.length === 1 ? 'the last sentence' : `the last ${left.length} sentences`}: "${left.join(' ')}"`,
    fix: `Say the most important first, or write a text of its own: copy, "social.${name}".`,
  }),
  link: ({ label, name }: SocialNetwork): PostFinding => ({
    rule: 'social-link',
    severity: 'warning',
    path: 'action.href',
    message: `The post for ${label} has no room for the link beside its text, so it is left out.`,
    fix: `Shorten copy, "social.${name}".`,
  }),
  plainLink: ({ label }: SocialNetwork): PostFinding => ({
    rule: 'social-link',
    severity: 'warning',
    path: 'action.href',
    message: `Nobody can follow a link in a post on ${label}, so it is left out.`,
    fix: 'Set it as the link of the profile or of a sticker, and say so in the text.',
  }),
  hashtag: ({ label }: SocialNetwork, tag: string, index: number): PostFinding => ({
    rule: 'social-hashtag',
    severity: 'warning',
    path: `tags.${index}`,
    message: `The post for ${label} has no room for the tag "${tag}".`,
    fix: 'Shorten the text or the tag, or leave it.',
  }),
  counted: ({ label }: SocialNetwork, what: string, path: string, count: number, most: number): PostFinding => ({
    rule: 'social-count',
    severity: 'error',
    path,
    message: `${label} takes ${most} ${what} in a post, and the text has ${count}, so no post is made.`,
    fix: `Take out ${count - most}.`,
  }),
};
