import { form, instructions } from './ask-file.js';
import { readAnswers } from './read-answers.js';
import type { Writer } from './writer.js';

/** Where a writer answers that speaks the protocol of OpenAI's chat completions, as many local and hosted ones do. */
export interface OpenAiOptions {
  /** Up to and with the version, such as `http://127.0.0.1:11434/v1`. */
  url: string;
  model: string;
  key?: string | undefined;
  /** In milliseconds. */
  timeout?: number;
}

/** Ask a writer behind an OpenAI-compatible address: https://platform.openai.com/docs/api-reference/chat/create */
export function openAiWriter({ url, model, key, timeout = 120_000 }: OpenAiOptions): Writer {
  return {
    async write(task) {
      const response = await fetch(`${url.replace(/\/+$/, '')}/chat/completions`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...(key && { Authorization: `Bearer ${key}` }) },
        body: JSON.stringify({
          model,
          temperature: 0,
          messages: [
            { role: 'system', content: instructions(task) },
            { role: 'user', content: `Answer with this YAML filled in and nothing else.\n\n${form(task.requests)}` },
          ],
        }),
        signal: AbortSignal.timeout(timeout),
      }).catch((error: unknown) => {
        throw new Error(`The writer at ${url} cannot be reached: ${reason(error)}`);
      });
      if (!response.ok) throw new Error(`The writer at ${url} answered ${response.status} ${response.statusText}.`);
      const text = answerOf(await response.json().catch(() => undefined));
      if (text === undefined) throw new Error(`The writer at ${url} did not answer in the form of chat completions.`);
      const { answers, problem } = readAnswers(text);
      if (!answers) throw new Error(`The answer of the writer at ${url} cannot be read: ${problem}.`);
      return answers;
    },
  };
}

function reason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}

function answerOf(body: unknown): string | undefined {
  const { choices } = (body ?? {}) as { choices?: { message?: { content?: unknown } }[] };
  const content = choices?.[0]?.message?.content;
  return typeof content === 'string' ? content : undefined;
}
