import { authors, tags } from './names.ts';
import { paragraph, phrase, sentence, short } from './prose.ts';
import { random } from './random.ts';

/** A post as a file: Markdown of about 800 words with front matter. */
export interface PostFile {
  slug: string;
  title: string;
  text: string;
}

const firstDay = Date.UTC(2016, 0, 1);
const days = 3900;

/** Write post number `index` of `total`. Dates are spread evenly over ten years. */
export function post(index: number, total: number): PostFile {
  const dice = random(7_000_003 + index);
  const slug = `post-${String(index).padStart(5, '0')}`;
  const date = new Date(firstDay + Math.floor((index / total) * days) * 86_400_000).toISOString().slice(0, 10);
  const title = `${phrase(dice, 5)} ${index}`;
  const start = dice.between(0, tags.length - 1);
  const own = Array.from({ length: dice.between(2, 3) }, (_, step) => tags[(start + step * 7) % tags.length]);
  const link = () =>
    `[${phrase(dice, 2).toLowerCase()}](/blog/post-${String(dice.between(0, total - 1)).padStart(5, '0')}/)`;
  const section = (title: string) =>
    `## ${title}\n\n${paragraph(dice, 4)} See ${link()} for more.\n\n${paragraph(dice, 4)}\n\n`;
  const list = Array.from({ length: 5 }, () => `- **${phrase(dice, 1)}**: ${sentence(dice)}`).join('\n');
  const rows = Array.from({ length: 4 }, (_, row) => `| ${phrase(dice, 2)} | ${row * 3 + 1} m | ${phrase(dice, 3)} |`);
  const heading = () => phrase(dice, 4);
  const text = `---
title: ${title}
description: ${short(dice, 150)}
date: ${date}
author: ${dice.pick(authors).key}
tags: [${own.join(', ')}]
---

${paragraph(dice, 3)}

${section(heading())}### ${heading()}

${list}

${section(heading())}| Berth | Depth | State |
| --- | --- | --- |
${rows.join('\n')}

${section(heading())}> ${sentence(dice)}

\`\`\`
const window = tide.next({ draught: ${dice.between(5, 15)} });
if (window < vessel.eta && berth.ready) plan(vessel);
\`\`\`

${section(heading())}${paragraph(dice, 3)} *${sentence(dice)}*
`;
  return { slug, title, text };
}
