import type { PageDocument } from '@pantograph/content';
import {
  formAddress,
  type PageContext,
  type PreviewProblem,
  pageHead,
  renderMain,
  renderSection,
} from '@pantograph/pages';
import { describeGap } from './describe-gap.js';
import type { HtmlReader } from './html-reader.js';
import { patchAttributes, patchNodes, placeNodes } from './patch-nodes.js';
import { placeholder } from './placeholder.js';
import { factsOf } from './section-facts.js';

/** A section as it is shown, or the heading before all. */
interface Part {
  /** Its component: parts of one kind are alike enough to be patched. */
  kind: string;
  /** While this is the same, nothing of the part is looked at. */
  html: string;
  nodes: Node[];
  problem?: string;
}

/** A page that is shown section by section, so that a keystroke touches one of them. */
export class DrawnPage {
  readonly #main: HTMLElement;
  readonly #reader: HtmlReader;
  #parts: Part[] = [];

  constructor(main: HTMLElement, reader: HtmlReader) {
    this.#main = main;
    this.#reader = reader;
  }

  /** Draw the page, and tell what of it could not be drawn as it will be. */
  draw(page: PageDocument, context: PageContext): PreviewProblem[] {
    const [frame] = this.#reader.nodes(renderMain({ ...page, sections: [] }, context));
    if (frame instanceof Element) patchAttributes(this.#main, frame);
    const wanted = [
      { kind: '', html: String(pageHead(page)), section: undefined },
      ...page.sections.map((section, index) => {
        const form = formAddress(context.brand, page, index);
        return { kind: section.section, html: render(section, context, form), section };
      }),
    ];
    const kept = this.#kept(wanted);
    const free = new Set(this.#parts.filter((part) => !kept.includes(part)));
    this.#parts = wanted.map(({ kind, html, section }, index) => {
      const same = kept[index];
      if (same) return same;
      const { nodes, problem } = this.#read(html, section);
      const old = this.#parts[index];
      const isAlike = old !== undefined && old.kind === kind && free.has(old);
      return { kind, html, nodes: isAlike ? patchNodes(old.nodes, nodes) : nodes, ...(problem && { problem }) };
    });
    placeNodes(
      this.#main,
      this.#parts.flatMap(({ nodes }) => nodes),
    );
    return this.#parts.flatMap(({ problem }, index) => (problem ? { section: index - 1, message: problem } : []));
  }

  /** Get the elements of a section. */
  elements(section: number): HTMLElement[] {
    const part = section < 0 ? undefined : this.#parts[section + 1];
    return part?.nodes.filter((node) => node instanceof HTMLElement) ?? [];
  }

  /** Find the section that a node is in. */
  sectionOf(node: Node): number | undefined {
    const index = this.#parts.findIndex(({ nodes }) => nodes.some((root) => root.contains(node)));
    return index > 0 ? index - 1 : undefined;
  }

  /** Find what is as it was, in its place or in another. */
  #kept(wanted: readonly Pick<Part, 'kind' | 'html'>[]): (Part | undefined)[] {
    const isSame = (part: Part | undefined, { kind, html }: Pick<Part, 'kind' | 'html'>) =>
      part?.kind === kind && part.html === html;
    const kept = wanted.map((part, index) => (isSame(this.#parts[index], part) ? this.#parts[index] : undefined));
    const free = new Set(this.#parts.filter((part) => !kept.includes(part)));
    return wanted.map((part, index) => {
      const found = kept[index] ?? [...free].find((other) => isSame(other, part));
      if (found) free.delete(found);
      return found;
    });
  }

  /** Make the nodes of a part; where there is nothing to be seen, a note in its place. */
  #read(html: string, section: PageDocument['sections'][number] | undefined): Pick<Part, 'nodes' | 'problem'> {
    const nodes = this.#reader.nodes(html);
    if (!section) return { nodes };
    const facts = factsOf(section.section);
    const [root] = nodes;
    if (facts && root instanceof HTMLElement && isVisible(root)) {
      root.tabIndex = 0;
      // A group, not a region: a page may have several sections of one kind, and landmarks must differ.
      root.setAttribute('role', 'group');
      root.setAttribute('aria-label', facts.label);
      return { nodes };
    }
    const problem = describeGap(section, facts);
    return { nodes: [placeholder(facts?.label ?? (section.section || 'Section'), problem)], problem };
  }
}

/** Render a section; nothing where it is not far enough for that. */
function render(section: PageDocument['sections'][number], context: PageContext, form: string): string {
  if (!factsOf(section.section)) return '';
  try {
    return renderSection(section, context, form);
  } catch {
    return '';
  }
}

function isVisible(root: HTMLElement): boolean {
  return (root.textContent ?? '').trim() !== '' || root.querySelector('img[src]') !== null;
}
