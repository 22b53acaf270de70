'use client';

import type { ToldCollection } from '../../channels/channels-answer.ts';
import { languageName } from '../../project/language-name.ts';
import { useJump } from '../document/use-jump.ts';

interface ChannelsEmptyProps {
  awaits: 'words' | 'translation';
  collection: ToldCollection;
  locale: string;
}

/** What stands where there are no words to tell. */
export function ChannelsEmpty({ awaits, collection, locale }: ChannelsEmptyProps) {
  const jump = useJump();
  const language = languageName(locale);
  const what = collection === 'posts' ? 'post' : 'page';
  return (
    <div className="pg-empty channels-empty" role="status">
      {awaits === 'translation' ? (
        <p>
          <strong>{language} awaits its translation.</strong> This {what} has no words in {language} yet, and no other
          language stands in for them. Write the title in {language}, and every channel shows itself here.
        </p>
      ) : (
        <p>
          <strong>Nothing to tell yet.</strong> Write a title and a description, and this {what} shows itself here as an
          email, as posts, banners, a sheet of paper and messages.
        </p>
      )}
      <button type="button" className="pg-button pg-button--quiet pg-button--small" onClick={() => jump('title')}>
        Go to the title
      </button>
    </div>
  );
}
