import { stringify } from 'yaml';
import type { WritingRequest, WritingTask } from './writer.js';

/** Say what is wanted and by which rules, for a person or for any assistant. */
export function instructions({ voice, brief }: Omit<WritingTask, 'requests'>): string {
  return `You write for a brand. ${voice.description}

- Say only what the brief says. Invent no figure, no name, no promise and no date.
- Words the brand likes: ${voice.preferred.join(', ') || 'none in particular'}. Words it never uses: ${voice.avoid.join(', ') || 'none'}.
- Say something else in each place: the same sentence must not stand in two of them.
- Plain text: no markup, no hashtags, no links. Stay below each limit; whole sentences.
- Write each text in the language its name ends with.

The brief:

\`\`\`yaml
${brief.trim()}
\`\`\``;
}

/** Write the places to fill, each with its limit and what it is for. */
export function form(requests: readonly WritingRequest[]): string {
  return requests
    .map(
      ({ path, most, purpose, locale }) =>
        `# ${languageName(locale)}, at most ${most} characters: ${purpose}\n${stringify({ [path]: '' })}`,
    )
    .join('');
}

/** Write a file to hand to any assistant, or to anybody who writes. */
export function askFile(task: WritingTask, answers: string): string {
  return `# Words for a campaign

${instructions(task)}

## What to write

Answer with this YAML filled in and nothing else. Leave out what the brief gives you no words for. Save the answer as
\`${answers}\` beside this file and make the campaign again; what does not fit is told.

\`\`\`yaml
${form(task.requests)}\`\`\`
`;
}

function languageName(locale: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(locale) ?? locale;
}
