import type { Campaign } from '@pantograph/content';
import type { Severity } from '@pantograph/contract';
import type { CheckBrand } from '../check-context.js';
import type { RuleFinding } from '../rule.js';

/** What a rule found in a brief; `channels` are those it concerns, all of the brief's where it is left out. */
export interface BriefRuleFinding extends RuleFinding {
  channels?: readonly string[];
}

/** What the rules for briefs need to know of their surroundings. */
export interface BriefContext {
  brand: CheckBrand & { readonly name: string; readonly timeZone?: string };
  /** By which a date is in the past. */
  now: Date;
  /** Names of the channels of the brief, in its order, also of those that do not exist. */
  wanted: readonly string[];
  /** Names of the channels there are. */
  channels: readonly string[];
  /** Formats of each channel, by its name. */
  formats: Readonly<Record<string, readonly string[]>>;
  /** Tell what is wrong with a picture, such as that it is not there; undefined where it can be shown. */
  pictureProblem?(src: string): string | undefined;
  /** Tell whether a reference such as `page:pilot` leads somewhere. */
  leadsSomewhere?(reference: string): boolean;
  /** Whether the brand's logo can be read. */
  hasLogo?: boolean;
}

/** One demand on briefs. */
export interface BriefRule {
  /** In kebab-case, as in findings; also the name of its file and its page of documentation. */
  id: string;
  severity: Severity;
  check(brief: Campaign, context: BriefContext): BriefRuleFinding[];
  /** The page that explains it, relative to the repository. */
  docs: string;
}
