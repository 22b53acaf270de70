import { compileScript, parse, type SFCTemplateBlock } from 'vue/compiler-sfc';

type TemplateNode = NonNullable<SFCTemplateBlock['ast']>['children'][number];

/**
 * Compile a single-file component to a TypeScript module, whose variable `component` is the component, so that who uses
 * it needs no compiler of Vue.
 *
 * @throws {Error} where the template is not sound
 */
export function compileSingleFile(code: string, title: string): string {
  const { descriptor, errors } = parse(code, {
    filename: `${title}.vue`,
    sourceMap: false,
    // Vue's own list lacks new elements, such as search, and would look for components of those names.
    templateParseOptions: { isNativeTag: (tag) => /^[a-z]/.test(tag) },
  });
  if (errors[0]) throw errors[0];
  dropWhiteSpace(descriptor.template?.ast?.children ?? []);
  const { content } = compileScript(descriptor, {
    id: title,
    genDefaultAs: 'component',
    inlineTemplate: true,
    sourceMap: false,
  });
  return content;
}

/** All text is quoted, so the white space between is Mitosis's own. */
function dropWhiteSpace(nodes: TemplateNode[]): void {
  const kept = nodes.filter((node) => node.type !== textNode || node.content.trim() !== '');
  nodes.splice(0, nodes.length, ...kept);
  for (const node of nodes)
    if ('children' in node && Array.isArray(node.children)) dropWhiteSpace(node.children as TemplateNode[]);
}

/** `NodeTypes.TEXT` of Vue's compiler, which exports it as a type alone. */
const textNode = 2;
