import { controlCharacters, type Finding, url } from '@pantograph/contract';
import { isRecord } from './lexical-state.ts';
import { linkCollections, pointerOf } from './link-target.ts';
import { type RichTextKind, type RichTextRules, richTextRules } from './rich-text-kind.ts';

/** Deeper than anybody nests lists; a recursion over it must not end a process. */
const deepest = 60;
const mostNodes = 50_000;
const mostFindings = 20;
const longestText = 1_000_000;

const address = url({ label: 'Address' });

/** Fields of every node, and of every element. */
const common = ['type', 'version', '$'];
const elementFields = [...common, 'children', 'direction', 'format', 'indent', 'textFormat', 'textStyle', 'style'];
const textFields = [...common, 'detail', 'format', 'mode', 'style', 'text'];

/** What each type of node may have, and what may stand in it. */
const types: Readonly<Record<string, { fields: readonly string[]; within: readonly string[] }>> = {
  paragraph: { fields: elementFields, within: ['root', 'tablecell', 'quote'] },
  heading: { fields: [...elementFields, 'tag'], within: ['root'] },
  quote: { fields: elementFields, within: ['root'] },
  list: { fields: [...elementFields, 'listType', 'start', 'tag'], within: ['root', 'listitem'] },
  listitem: { fields: [...elementFields, 'checked', 'value'], within: ['list'] },
  table: {
    fields: [...elementFields, 'colWidths', 'frozenColumnCount', 'frozenRowCount', 'rowStriping'],
    within: ['root'],
  },
  tablerow: { fields: [...elementFields, 'height'], within: ['table'] },
  tablecell: {
    fields: [...elementFields, 'backgroundColor', 'colSpan', 'headerState', 'rowSpan', 'verticalAlign', 'width'],
    within: ['tablerow'],
  },
  horizontalrule: { fields: common, within: ['root'] },
  upload: { fields: [...common, 'fields', 'format', 'id', 'pending', 'relationTo', 'value'], within: ['root'] },
  block: { fields: [...common, 'fields', 'format'], within: ['root'] },
  text: { fields: textFields, within: ['line'] },
  tab: { fields: textFields, within: ['line'] },
  linebreak: { fields: common, within: ['line'] },
  link: { fields: [...elementFields, 'fields', 'id'], within: ['line'] },
  autolink: { fields: [...elementFields, 'fields', 'id', 'isUnlinked'], within: ['line'] },
  inlineBlock: { fields: [...common, 'fields'], within: ['line'] },
};
/** Elements whose children stand in a line. */
const lines = new Set(['paragraph', 'heading', 'quote', 'listitem', 'link', 'autolink']);

/** The only states we keep with nodes. */
const keptStates: Readonly<Record<string, RegExp>> = {
  list: /^\{"loose":true\}$/,
  text: /^\{"marks":"(?: ?(?:strong|emphasis|delete)){2,3}"\}$/,
  link: /^\{"outer":"link"\}$/,
};
/** Fields of what has fields. */
const linkFields = ['linkType', 'url', 'doc', 'newTab', 'anchor', 'title', 'rel', 'target'];
const pictureFields = ['alt', 'title', 'id'];
const blockFields: Readonly<Record<string, readonly string[]>> = {
  markdown: ['markdown'],
  code: ['language', 'code', 'meta'],
};

/**
 * Check a state that anybody may have sent: its types and fields, how deep it goes, where its links lead. Gives findings
 * with the path to the node within the state, such as `root.children.2`; none for a state that is absent.
 */
export function checkRichText(state: unknown, kind: RichTextKind): Finding[] {
  if (state === null || state === undefined) return [];
  const check = new Check(richTextRules[kind]);
  if (!isRecord(state) || !isRecord(state.root) || state.root.type !== 'root' || !Array.isArray(state.root.children)) {
    check.found('', 'The text is not a state of the editor.', 'Send { root: { type: "root", children: [...] } }.');
    return check.findings;
  }
  check.unknown(state, ['root'], '', 'The text');
  check.unknown(state.root, elementFields, 'root', 'The text');
  check.children(state.root.children, 'root', 'root', 1);
  return check.findings;
}

class Check {
  readonly findings: Finding[] = [];
  readonly #rules: RichTextRules;
  #nodes = 0;

  constructor(rules: RichTextRules) {
    this.#rules = rules;
  }

  found(path: string, message: string, fix: string): void {
    if (this.findings.length < mostFindings)
      this.findings.push({ rule: 'rich-text', severity: 'error', path, message, fix });
  }

  children(children: readonly unknown[], parent: string, path: string, depth: number): void {
    if (depth > deepest) {
      this.found(path, `The text is nested more than ${deepest} deep.`, 'Make the lists in it flatter.');
      return;
    }
    for (const [index, child] of children.entries()) {
      if (++this.#nodes > mostNodes) {
        if (this.#nodes === mostNodes + 1) this.found(path, 'The text is too long.', 'Divide it among several.');
        return;
      }
      this.#node(child, parent, `${path}.children.${index}`, depth);
    }
  }

  /** Refuse fields that are not known; one of them could come to mean something. */
  unknown(value: Record<string, unknown>, known: readonly string[], path: string, what: string): void {
    const field = Object.keys(value).find((name) => value[name] !== undefined && !known.includes(name));
    if (field === undefined) return;
    this.found(path, `${what} has a field "${field.slice(0, 40)}", which is not known.`, 'Remove it.');
  }

  #node(node: unknown, parent: string, path: string, depth: number): void {
    const type =
      isRecord(node) && typeof node.type === 'string' && Object.hasOwn(types, node.type) ? node.type : undefined;
    const rule = type === undefined ? undefined : types[type];
    if (!isRecord(node) || type === undefined || !rule || !this.#isOffered(type)) {
      const name = isRecord(node) ? String(node.type).slice(0, 40) : typeof node;
      this.found(path, `A node "${name}" may not stand in this text.`, 'Remove it, or write it as a block "markdown".');
      return;
    }
    const isPlaced = rule.within.includes(parent) || (rule.within[0] === 'line' && lines.has(parent));
    if (!isPlaced || (parent.endsWith('link') && type.endsWith('link'))) {
      this.found(path, `A node "${type}" may not stand in a node "${parent}".`, 'Put it somewhere else.');
      return;
    }
    this.unknown(node, rule.fields, path, `The node "${type}"`);
    this.#state(node, path);
    this.#own(node, type, path);
    if (!rule.fields.includes('children')) return;
    if (Array.isArray(node.children)) this.children(node.children, type, path, depth + 1);
    else this.found(path, `The node "${type}" has no list of children.`, 'Give it "children": [].');
  }

  #isOffered(type: string): boolean {
    if (type === 'upload') return this.#rules.hasPictures;
    return type === 'horizontalrule' ? this.#rules.hasRules : true;
  }

  #own(node: Record<string, unknown>, type: string, path: string): void {
    if (type === 'text' || type === 'tab') this.#text(node, path);
    else if (type === 'heading') this.#heading(node, path);
    else if (type === 'list') this.#list(node, path);
    else if (type === 'tablecell') this.#cell(node, path);
    else if (type === 'link' || type === 'autolink') this.#link(node, path);
    else if (type === 'upload') this.#picture(node, path);
    else if (type === 'block' || type === 'inlineBlock') this.#block(node, type, path);
  }

  #state({ $, type }: Record<string, unknown>, path: string): void {
    if ($ === undefined) return;
    if (!keptStates[String(type)]?.test(JSON.stringify($))) {
      this.found(path, `The node "${type}" has a state that is not known.`, 'Remove its field "$".');
    }
  }

  #text({ text, format, style }: Record<string, unknown>, path: string): void {
    if (typeof text !== 'string') this.found(path, 'A text has no words.', 'Give it a field "text".');
    else this.#words(text, path);
    const bits = format ?? 0;
    if (!Number.isInteger(bits) || (Number(bits) & ~this.#rules.formats) !== 0) {
      const message = 'A text has a format that this text cannot have, such as underlined.';
      this.found(path, message, 'Take the format off.');
    }
    if (style !== undefined && style !== '') this.found(path, 'A text has a style of its own.', 'Take the style off.');
  }

  #words(value: string, path: string): void {
    if (value.length > longestText) this.found(path, 'A text is too long.', 'Divide it.');
    else if (controlCharacters.test(value.replace(/[\t\r\n]/g, ''))) {
      this.found(path, 'A text contains a control character, which nobody can see.', 'Write that part anew.');
    }
  }

  #heading({ tag }: Record<string, unknown>, path: string): void {
    const offered = this.#rules.headings.map((depth) => `h${depth}`);
    if (offered.includes(String(tag))) return;
    this.found(
      path,
      `A heading "${String(tag).slice(0, 10)}" may not stand in this text.`,
      `Use ${offered.join(', ')}.`,
    );
  }

  #list({ listType, tag }: Record<string, unknown>, path: string): void {
    if ((listType === 'bullet' && tag === 'ul') || (listType === 'number' && tag === 'ol')) return;
    this.found(
      path,
      'A list is neither of points nor numbered.',
      'Use listType "bullet" with "ul" or "number" with "ol".',
    );
  }

  #cell({ colSpan = 1, rowSpan = 1 }: Record<string, unknown>, path: string): void {
    if (colSpan === 1 && rowSpan === 1) return;
    this.found(path, 'Cells of a table are joined, which not every channel can show.', 'Divide them.');
  }

  #link({ fields }: Record<string, unknown>, path: string): void {
    if (!isRecord(fields)) {
      this.found(path, 'A link leads nowhere.', 'Choose a document or write an address.');
      return;
    }
    this.unknown(fields, linkFields, path, 'The link');
    for (const name of ['anchor', 'title']) this.#string(fields, name, path);
    if (fields.linkType === 'internal') {
      const pointer = pointerOf(fields.doc);
      if (!pointer || !linkCollections.includes(pointer.collection)) {
        this.found(path, 'A link leads to no document.', 'Choose a page, a post or a file.');
      }
      return;
    }
    const { error } = address.safeParse(fields.url);
    if (!error && fields.linkType === 'custom') return;
    const shown = typeof fields.url === 'string' ? fields.url.slice(0, 80) : '';
    const reason = error?.issues[0]?.message ?? 'has no kind';
    const fix = 'Write an address such as https://www.example.org/plans.';
    this.found(path, `The link's address "${shown}" ${reason}.`, fix);
  }

  #picture(node: Record<string, unknown>, path: string): void {
    if (node.pending) {
      this.found(path, 'A picture is still being uploaded.', 'Wait for it, or remove it.');
      return;
    }
    if (pointerOf(node)?.collection !== 'media') this.found(path, 'A picture has no file.', 'Choose one of the media.');
    if (node.fields === undefined || node.fields === null) return;
    if (!isRecord(node.fields)) {
      this.found(path, 'A picture has fields that are none.', 'Choose it again.');
      return;
    }
    this.unknown(node.fields, pictureFields, path, 'The picture');
    for (const name of ['alt', 'title']) this.#string(node.fields, name, path);
  }

  #block({ fields }: Record<string, unknown>, type: string, path: string): void {
    const slug = isRecord(fields) ? String(fields.blockType) : '';
    const isOffered =
      type === 'inlineBlock' ? slug === 'markdown' : this.#rules.blocks.some((offered) => offered === slug);
    if (!isRecord(fields) || !isOffered) {
      this.found(path, `A block "${slug.slice(0, 40)}" may not stand in this text.`, 'Remove it.');
      return;
    }
    const names = blockFields[slug] ?? [];
    this.unknown(fields, ['id', 'blockName', 'blockType', ...names], path, `The block "${slug}"`);
    for (const name of names) this.#string(fields, name, path);
  }

  #string(fields: Record<string, unknown>, name: string, path: string): void {
    const value = fields[name];
    if (value === undefined || value === null) return;
    if (typeof value === 'string') this.#words(value, path);
    else this.found(path, `The field "${name}" is no text.`, 'Write words.');
  }
}
