import { join } from 'node:path';
import type { Random } from './random.js';
import { page, post, type Site } from './site.js';

const days = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}-15`);
const dates = [...days, '2025-05-14', '2025-05-14', '2025-05-15', '2019-01-01', '2024-12-31', '2026-01-01T08:00:00Z'];
const tags = ['tides', 'Customs & Ports', 'cranes', 'night shift', 'Tides'];

/** Edits content at random, as a team would in a year: every way in which documents appear, change, move and go. */
export class Editor {
  readonly #site: Site;
  readonly #random: Random;
  #posts: string[] = [];
  #pages: string[] = [];
  #pictures: string[] = [];
  #made = 0;

  constructor(site: Site, random: Random) {
    this.#site = site;
    this.#random = random;
  }

  /** Begin with enough posts of one year, some of one day, for the archive to be told apart. */
  begin(posts: number): void {
    for (let n = 0; n < posts; n++) this.#addPost();
    for (let n = 0; n < 3; n++) this.#addPage();
    this.#addPicture();
  }

  /** Do one thing; returns the absolute paths of the files it touched. */
  edit(): string[] {
    const { pick, below } = this.#random;
    switch (below(10)) {
      case 0:
        return [this.#addPost(), this.#addPost()];
      case 1:
      case 2:
        return this.#posts.length > 0 ? this.#writePost(pick(this.#posts)) : [this.#addPost()];
      case 3:
        return this.#remove(this.#posts);
      case 4:
        return this.#rename();
      case 5:
        return [this.#addPage()];
      case 6:
        return this.#remove(this.#pages);
      case 7:
        return this.#pages.length > 0 ? this.#writePage(pick(this.#pages)) : [this.#addPage()];
      case 8:
        return below(2) === 0 ? [this.#addPicture()] : this.#pictures.slice(0, 1).flatMap((file) => this.#draw(file));
      default:
        return this.#write(
          'tidewater/authors/ada.yaml',
          `name: Ada ${pick(['Quay', 'Pier', 'Mole'])}\nrole: ${pick(['Pilot', 'Harbour master'])}\n`,
        );
    }
  }

  #addPost(): string {
    const file = `tidewater/posts/${this.#random.pick(['berth', 'crane', 'lock'])}-${++this.#made}.md`;
    this.#posts.push(file);
    return this.#writePost(file)[0] as string;
  }

  #writePost(file: string): string[] {
    const { pick, some, below } = this.#random;
    const text = post({
      title: `${pick(['Quiet', 'Long', 'Late'])} ${pick(['berth', 'night'])} ${below(9)}`,
      date: pick(dates),
      tags: [...new Map(some(tags, 3).map((tag) => [tag.toLowerCase(), tag])).values()],
      body: `${pick(['Rain.', 'Fog.', 'Wind.'])} ${below(1000)} [pilot](page:pilot-1) ${this.#picture()}`,
      slug: below(4) === 0 ? `moved-${++this.#made}` : '',
      status: below(8) === 0 ? 'draft' : '',
    });
    return this.#write(file, text);
  }

  #addPage(): string {
    const file = `tidewater/pages/pilot-${++this.#made}.yaml`;
    this.#pages.push(file);
    return this.#writePage(file)[0] as string;
  }

  #writePage(file: string): string[] {
    const { pick, below } = this.#random;
    const target =
      this.#pages.length > 0 ? pick(this.#pages).slice('tidewater/pages/'.length, -'.yaml'.length) : 'none';
    const slug = below(3) === 0 ? `elsewhere-${++this.#made}/deep` : '';
    return this.#write(
      file,
      page({ title: `Pilot ${below(99)}`, slug, body: `'[other](page:${target}) ${below(9)}'` }),
    );
  }

  #addPicture(): string {
    const file = `tidewater/media/drawing-${++this.#made}.svg`;
    this.#pictures.push(file);
    return this.#draw(file)[0] as string;
  }

  #draw(file: string): string[] {
    const paint = this.#random.pick([
      'var(--pg-color-illustration-1)',
      'var(--pg-color-illustration-2)',
      'currentColor',
    ]);
    const size = 10 + this.#random.below(90);
    return this.#write(
      file,
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} 10"><path fill="${paint}" d="M0 0h9v9z"/></svg>`,
    );
  }

  #picture(): string {
    const file = this.#pictures[0];
    return file && this.#random.below(3) === 0 ? `![A drawing](${file.slice('tidewater/'.length)})` : '';
  }

  #rename(): string[] {
    const file = this.#random.pick(this.#posts);
    if (file === undefined) return [];
    const gone = this.#remove(this.#posts, file);
    return [...gone, this.#addPost()];
  }

  #remove(files: string[], file = files.length > 0 ? this.#random.pick(files) : undefined): string[] {
    if (file === undefined) return [];
    files.splice(files.indexOf(file), 1);
    this.#site.delete(file);
    return [join(this.#site.content, file)];
  }

  #write(file: string, text: string): string[] {
    this.#site.write(file, text);
    return [join(this.#site.content, file)];
  }
}
