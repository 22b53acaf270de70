import { type Focus, focusSchema } from '@pantograph/contract';
import type { PayloadRequest } from 'payload';
import { findRows, updateRow } from '../database/rows.ts';
import { type FocusedPicture, focusOf } from '../model/focus.ts';
import type { Form } from '../model/form-of.ts';
import { isValues } from '../model/node.ts';

/** The focal points of all pictures, while documents that show them are imported. */
export class ImportedFocalPoints {
  readonly #known: Map<string, Focus>;
  /** Pictures of this import of which nothing is said yet. */
  readonly #open = new Set<string>();

  private constructor(known: Map<string, Focus>) {
    this.#known = known;
  }

  static async read(req: PayloadRequest): Promise<ImportedFocalPoints> {
    const rows = await findRows<FocusedPicture>(req, 'media', {}, { select: { focalX: true, focalY: true } });
    return new ImportedFocalPoints(
      new Map(
        rows.flatMap((row) => {
          const focus = focusOf(row);
          return focus ? [[row.id, focus]] : [];
        }),
      ),
    );
  }

  /** Get the focal point of a picture; undefined in the middle. */
  of(id: string): Focus | undefined {
    return this.#known.get(id);
  }

  /** Know a picture that was imported; a point that no file beside it says is the first that a document says. */
  add(id: string, focus: Focus | undefined): void {
    if (focus) this.#known.set(id, focus);
    else this.#open.add(id);
  }

  /** Give new pictures the points that a document's forms say. */
  async take(
    req: PayloadRequest,
    forms: Readonly<Record<string, Form>>,
    find: (name: string) => string | undefined,
  ): Promise<void> {
    if (this.#open.size === 0) return;
    for (const { src, focus } of picturesIn(forms)) {
      const id = find(src);
      const read = focusSchema.safeParse(focus);
      if (id === undefined || !read.success || !this.#open.delete(id)) continue;
      this.#known.set(id, read.data);
      await updateRow(req, 'media', id, { focalX: read.data.x, focalY: read.data.y });
    }
  }
}

/** Find the pictures of the library that say a focal point, however deep. */
function* picturesIn(value: unknown): Generator<{ src: string; focus: unknown }> {
  if (Array.isArray(value)) for (const each of value) yield* picturesIn(each);
  if (!isValues(value)) return;
  const { src, focus } = value;
  if (typeof src === 'string' && src.startsWith('media/') && focus !== undefined) yield { src, focus };
  for (const each of Object.values(value)) yield* picturesIn(each);
}
