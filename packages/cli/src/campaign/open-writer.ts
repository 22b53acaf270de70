import { openAiWriter, type Writer } from '@pantograph/campaigns';
import { UsageError } from '../usage-error.js';

/**
 * Open the writer that the environment names; there is none without it.
 *
 * @throws {UsageError} where none is named
 */
export function openWriter({
  PANTOGRAPH_WRITER_URL: url,
  PANTOGRAPH_WRITER_MODEL: model,
  PANTOGRAPH_WRITER_KEY: key,
}: NodeJS.ProcessEnv): Writer {
  if (url === undefined || model === undefined || !URL.canParse(url)) {
    throw new UsageError(
      'No writer is named.',
      'Set PANTOGRAPH_WRITER_URL to an OpenAI-compatible address such as http://127.0.0.1:11434/v1, PANTOGRAPH_WRITER_MODEL to a model there and, where one is asked for, PANTOGRAPH_WRITER_KEY.',
    );
  }
  return openAiWriter({ url, model, key });
}
