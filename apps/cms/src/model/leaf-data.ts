import { findingsFromZod, focusSchema } from '@pantograph/contract';
import type { DataContext } from './context.ts';
import type { FormFindings, InLocale } from './form-findings.ts';
import { type ImageNode, isValues, type LinkNode, type Node, type ReferencesNode } from './node.ts';
import { readHref } from './read-href.ts';

const typeNames = { string: 'a text', boolean: 'yes or no (true or false)', number: 'a number' } as const;

type LeafNode = Exclude<Node, { kind: 'list' | 'group' | 'sections' }>;

/** Makes the data of single fields from what each language's form has of them. */
export class LeafData {
  readonly #findings: FormFindings;
  readonly #context: DataContext;
  readonly #lead: string;

  constructor(findings: FormFindings, context: DataContext, lead: string) {
    this.#findings = findings;
    this.#context = context;
    this.#lead = lead;
  }

  /** Make it; what is wrong with it is among the findings. */
  of(node: LeafNode, written: readonly InLocale[], path: string): unknown {
    switch (node.kind) {
      case 'text':
        return this.#texts(written, path);
      case 'rich-text':
        return this.#mapped(this.#texts(written, path), (text) => this.#context.richText.fromMarkdown(text));
      case 'date':
      case 'choice':
        return this.#shared(node, written, path, 'string');
      case 'toggle':
        return this.#shared(node, written, path, 'boolean');
      case 'number':
        return this.#shared(node, written, path, 'number');
      case 'link':
        return this.#link(node, written, path);
      case 'image':
        return this.#image(node, written, path);
      case 'references':
        return this.#references(node, written, path);
    }
  }

  /** Texts by language. */
  #texts(written: readonly InLocale[], path: string): Record<string, string> {
    const texts: Record<string, string> = {};
    for (const [locale, value] of written) {
      if (typeof value === 'string') texts[locale] = value;
      else if (value !== undefined) this.#findings.wrongType(locale, path, 'a text', value);
      else if (texts[this.#lead]) texts[locale] = '';
    }
    return texts;
  }

  #mapped(texts: Record<string, string>, make: (text: string) => unknown): Record<string, unknown> {
    return Object.fromEntries(Object.entries(texts).map(([locale, text]) => [locale, make(text)]));
  }

  /** What all languages share: the lead's. */
  #shared(node: Node, written: readonly InLocale[], path: string, type: 'string' | 'boolean' | 'number'): unknown {
    for (const [locale, value] of written) {
      if (value !== undefined && typeof value !== type) this.#findings.wrongType(locale, path, typeNames[type], value);
    }
    this.#findings.compare(
      written,
      // A box that is not there is not ticked.
      (value) => (value === false ? undefined : value),
      path,
      node.label,
      (value) => (value === undefined ? 'left out' : `"${String(value)}"`),
    );
    return written[0]?.[1];
  }

  #link(node: LinkNode, written: readonly InLocale[], path: string): unknown {
    const links = written.map(([locale, value]): InLocale<ReturnType<typeof readHref> | undefined> => {
      if (value === undefined) return [locale, undefined];
      if (typeof value === 'string') return [locale, readHref(value, locale, this.#context)];
      this.#findings.wrongType(locale, path, 'a text', value);
      return [locale, undefined];
    });
    this.#findings.compare(
      links,
      (link) => (link?.kind === 'document' ? `${link.collection}/${link.id}` : link?.kind),
      path,
      node.label,
      (link) => (link === undefined ? 'left out' : link.kind === 'address' ? `the typed ${link.address}` : link.href),
    );
    const lead = links[0]?.[1];
    if (lead === undefined) return undefined;
    if (lead.kind === 'address') {
      const addresses = links.map(
        ([locale, link]): InLocale => [locale, link?.kind === 'address' ? link.address : undefined],
      );
      return { kind: 'address', address: this.#texts(addresses, path) };
    }
    const anchors = links.map(
      ([locale, link]): InLocale => [locale, link?.kind === 'document' ? link.anchor : undefined],
    );
    return {
      kind: 'document',
      document: { relationTo: lead.collection, value: lead.id },
      ...(anchors.some(([, anchor]) => anchor !== undefined) && { anchor: this.#texts(anchors, path) }),
    };
  }

  #image(node: ImageNode, written: readonly InLocale[], path: string): unknown {
    const files = written.map(
      ([locale, value]): InLocale<string | undefined> => [locale, this.#file(locale, value, path)],
    );
    this.#findings.compare(
      files,
      (file) => file,
      `${path}.src`,
      node.label,
      (_, locale) => {
        const value = written.find(([each]) => each === locale)?.[1];
        return isValues(value) ? String(value.src) : 'left out';
      },
    );
    const alts = written.map(([locale, value]): InLocale => [locale, isValues(value) ? value.alt : undefined]);
    return { file: files[0]?.[1], alt: this.#texts(alts, `${path}.alt`) };
  }

  #file(locale: string, value: unknown, path: string): string | undefined {
    if (value === undefined) return undefined;
    if (!isValues(value)) {
      this.#findings.wrongType(locale, path, 'a picture: src and alt', value);
      return undefined;
    }
    for (const name of Object.keys(value)) {
      if (name === 'src' || name === 'alt' || name === 'focus') continue;
      const isSize = name === 'width' || name === 'height';
      const message = isSize
        ? `The field "${name}" is not kept: a picture's size is read from its file.`
        : `The field "${name}" is not known here.`;
      this.#findings.found(locale, `${path}.${name}`, message, 'Remove it.', isSize ? 'warning' : 'error');
    }
    const [, name] = /^\/?media\/(.+)$/.exec(String(value.src)) ?? [];
    const id = name === undefined ? undefined : this.#context.idOf('media', name, locale);
    if (id === undefined) {
      const fix =
        'Put the file into the media of the brand, and write media/ and its name, small and capital letters as they are.';
      this.#findings.found(locale, `${path}.src`, `There is no picture "${String(value.src)}".`, fix);
    }
    if (value.focus !== undefined) this.#checkFocus(locale, value.focus, id, `${path}.focus`);
    return id;
  }

  /** A focal point is the picture's own, wherever it shows: one that is not the library's is told, and not kept. */
  #checkFocus(locale: string, value: unknown, id: string | undefined, path: string): void {
    if (!isValues(value)) {
      this.#findings.wrongType(locale, path, 'a focal point: x and y, each from 0 to 100', value);
      return;
    }
    const read = focusSchema.safeParse(value, { reportInput: true });
    if (read.error) {
      for (const { path: place, message, fix } of findingsFromZod(read.error, path.split('.'))) {
        this.#findings.found(locale, place, message, fix ?? '');
      }
      return;
    }
    if (id === undefined) return;
    const { x, y } = this.#context.focusOf?.(id) ?? { x: 50, y: 50 };
    if (x === read.data.x && y === read.data.y) return;
    const message = `The focal point is not kept: this picture's is ${x} % from the left and ${y} % from the top, on every page.`;
    this.#findings.found(locale, path, message, 'Change it at the picture itself, or take it away here.', 'warning');
  }

  #references(node: ReferencesNode, written: readonly InLocale[], path: string): unknown {
    const all = written.map(([locale, value]): InLocale<readonly string[]> => {
      if (value === undefined) return [locale, []];
      if (!Array.isArray(value)) {
        this.#findings.wrongType(locale, path, 'a list', value);
        return [locale, []];
      }
      return [
        locale,
        value.flatMap((name: unknown, index) => {
          const id = typeof name === 'string' ? this.#context.idOf(node.to, name, locale) : undefined;
          if (id !== undefined) return id;
          const one = node.to === 'authors' ? 'author' : 'tag';
          this.#findings.found(
            locale,
            `${path}.${index}`,
            `There is no ${one} "${String(name)}".`,
            `Make that ${one} first, or correct its name.`,
          );
          return [];
        }),
      ];
    });
    this.#findings.compare(
      all,
      (ids) => ids.join(' '),
      path,
      node.label,
      (_, locale) => {
        const names = written.find(([each]) => each === locale)?.[1];
        return Array.isArray(names) && names.length > 0 ? names.join(', ') : 'left out';
      },
    );
    return all[0]?.[1];
  }
}
