import type { BriefRule } from '../brief-rule.js';

/** The pictures of a brief can be read. */
export const briefImages: BriefRule = {
  id: 'brief-images',
  severity: 'error',
  docs: 'docs/rules/brief-images.md',
  check({ images = [] }, { wanted, pictureProblem }) {
    const concerned = ['landing-page', 'post', 'email', 'social', 'banner', 'print'].filter((name) =>
      wanted.includes(name),
    );
    return images.flatMap(({ src }, index) => {
      const problem = pictureProblem?.(src);
      if (problem === undefined) return [];
      const fix = 'Put a picture there that can be read, or name another. What is made goes without it.';
      return [{ path: `images.${index}.src`, channels: concerned, message: `${src}: ${problem}`, fix }];
    });
  },
};
