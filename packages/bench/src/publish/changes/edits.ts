import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { post } from '../../corpus/post.ts';
import type { Corpus } from '../../corpus/write-corpus.ts';

/** A change to one file of a corpus. */
export interface Edit {
  name: string;
  /** Make the change to the post at this place of all posts; returns the file. */
  make(corpus: Corpus, index: number): string;
  /** Take the change back. */
  undo(corpus: Corpus, index: number): void;
}

const fileOf = ({ folder }: Corpus, slug: string) => join(folder, 'posts', `${slug}.md`);
const slugOf = (index: number) => `post-${String(index).padStart(5, '0')}`;

function rewrite(name: string, change: (text: string) => string): Edit {
  const write = (corpus: Corpus, index: number, text: string) => {
    const file = fileOf(corpus, slugOf(index));
    writeFileSync(file, text);
    return file;
  };
  const original = ({ posts }: Corpus, index: number) => post(index, posts).text;
  return {
    name,
    make: (corpus, index) => write(corpus, index, change(readFileSync(fileOf(corpus, slugOf(index)), 'utf8'))),
    undo: (corpus, index) => void write(corpus, index, original(corpus, index)),
  };
}

let exchanged = 0;

/**
 * The text of a post, which no other page shows: a word is exchanged for one of as many letters, so that it takes as many
 * minutes to read.
 */
export const text = rewrite('text', (content) => {
  const at = content.lastIndexOf(' the ');
  const word = (exchanged++ % 36 ** 3).toString(36).padStart(3, 'x');
  return `${content.slice(0, at)} ${word} ${content.slice(at + ' the '.length)}`;
});

/** Its title, which lists and neighbours show. */
export const title = rewrite('title', (content) => content.replace(/^title: .*$/m, (line) => `${line} anew`));

/** Its tags: one is exchanged for another. */
export const tags = rewrite('tags', (content) =>
  content.replace(/^tags: \[([^,\]]+)/m, (whole, tag: string) =>
    whole.replace(tag, tag === 'cargo' ? 'tides' : 'cargo'),
  ),
);

/** A post that was not there, of the same day as another. */
export const newPost: Edit = {
  name: 'new post',
  make(corpus, index) {
    const file = fileOf(corpus, `new-${slugOf(index)}`);
    writeFileSync(file, readFileSync(fileOf(corpus, slugOf(index)), 'utf8').replace(/^title: /m, 'title: New '));
    return file;
  },
  undo: (corpus, index) => rmSync(fileOf(corpus, `new-${slugOf(index)}`), { force: true }),
};

/** A post that is there no longer. */
export const deletion: Edit = {
  name: 'deletion',
  make(corpus, index) {
    const file = fileOf(corpus, slugOf(index));
    rmSync(file);
    return file;
  },
  undo(corpus, index) {
    const file = fileOf(corpus, slugOf(index));
    if (!existsSync(file)) writeFileSync(file, post(index, corpus.posts).text);
  },
};

export const edits: readonly Edit[] = [text, title, tags, newPost, deletion];
