import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { PictureFile } from '@pantograph/channels';
import { type MediaFacts, readMedia } from '@pantograph/content/media';
import { type BrandBuild, paint } from '@pantograph/tokens';
import { hashOf } from '../folder/hash-of.js';

/** A picture that was read, or what is wrong with it. */
interface ReadPicture {
  bytes: Buffer;
  facts?: MediaFacts;
  problem?: string;
}

/** The pictures of a brand as they lie on the disk, each read once. */
export class BrandPictures {
  readonly #read = new Map<string, ReadPicture | undefined>();

  constructor(
    /** Find where a picture lies, by its reference such as `media/quay.svg`. */
    readonly fileOf: (src: string) => string | undefined,
    readonly values: BrandBuild['values'],
  ) {}

  /** Say what is wrong with a picture; undefined where it can be shown. */
  problem(src: string): string | undefined {
    const picture = this.#find(src);
    return picture ? picture.problem : 'there is no such picture in the media of the brand.';
  }

  /** Get the size of a picture in pixels, such as `640x480`. */
  size(src: string): string | undefined {
    const facts = this.#find(src)?.facts;
    return facts && `${facts.width}x${facts.height}`;
  }

  /** Get a picture with its tokens painted. */
  painted(src: string): PictureFile | undefined {
    const picture = this.#find(src);
    if (!picture?.facts) return undefined;
    const { bytes, facts } = picture;
    return { type: facts.mime, bytes: facts.tokens ? Buffer.from(paint(bytes.toString('utf8'), this.values)) : bytes };
  }

  /** Get what is another where the picture is. */
  basis(src: string): string {
    const picture = this.#find(src);
    return picture ? `${src} ${hashOf(picture.bytes)}` : src;
  }

  #find(src: string): ReadPicture | undefined {
    if (!this.#read.has(src)) this.#read.set(src, readPicture(this.fileOf(src)));
    return this.#read.get(src);
  }
}

function readPicture(file: string | undefined): ReadPicture | undefined {
  if (file === undefined || !existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  try {
    return { bytes, facts: readMedia(bytes, extname(file).slice(1)) };
  } catch (error) {
    return { bytes, problem: error instanceof Error ? error.message : String(error) };
  }
}
