import type { ChannelName } from '@pantograph/channels';
import type { TemplateName } from '@pantograph/content';
import type { DraftTree } from '../drafts/draft.js';
import { composeBlogPosts } from './blog-posts.js';
import { composeEmails, usualLetters } from './emails.js';
import { composeLandingPage } from './landing-page.js';
import type { Recipe } from './recipe.js';
import { composeBanner, composeCalendar, composePush, composeSms } from './short-messages.js';
import { composeSocialPosts } from './social-posts.js';

/** What a brief asks of a channel. */
export interface Wish {
  template: TemplateName;
  /** How many documents; what is usual without it. */
  count?: number | undefined;
  formats: readonly string[];
  /** ISO 8601, of the campaign. */
  starts?: string | undefined;
  ends?: string | undefined;
}

/** How many posts a network gets where the brief does not say. */
const usualPosts = 3;

const composers: Readonly<Partial<Record<ChannelName, (recipe: Recipe, wish: Wish) => DraftTree[]>>> = {
  'landing-page': (recipe, { template }) => composeLandingPage(recipe, template),
  post: (recipe, { count = 1, starts }) => composeBlogPosts(recipe, count, starts),
  email: (recipe, { count = usualLetters(recipe) }) => composeEmails(recipe, count),
  social: (recipe, { count = usualPosts, formats }) => composeSocialPosts(recipe, count, formats),
  banner: composeBanner,
  sms: composeSms,
  push: composePush,
  calendar: (recipe, { ends }) => composeCalendar(recipe, ends),
};

/** Compose the drafts that a channel is made from, in one language. Print shows the landing page and has none of its own. */
export function compose(recipe: Recipe, wish: Wish): DraftTree[] {
  return composers[recipe.channel]?.(recipe, wish) ?? [];
}
