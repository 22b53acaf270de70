import { describe, expect, test } from 'vitest';
import { rules } from '../src/rules/index.js';
import { lint } from '../src/rules/lint.js';
import { parseSyntax } from '../src/source/parse-syntax.js';
import { limits } from '../src/targets/html/limits/index.js';
import { component } from './fixtures/component.js';

const check = (code: string) => lint(parseSyntax('thing', 'thing.lite.tsx', code), [...rules, ...limits]);

const method = (body: string) => `const state = useStore({ open: false, handle(event: Event) { ${body} } });`;

const breaches: { rule: string; source: string; line: number; says: string }[] = [
  { rule: 'aria-in-words', source: component('<p aria-hidden />'), line: 7, says: 'boolean' },
  { rule: 'aria-in-words', source: component('<p aria-pressed={!props.on} />'), line: 7, says: "'true' : 'false'" },
  { rule: 'explicit-updates', source: component('<p />', 'onUpdate(() => {});'), line: 5, says: 'depends on' },
  {
    rule: 'free-names',
    source: component('<p>{props.items.map((html) => (<b key={html.id} />))}</p>'),
    line: 7,
    says: '"html"',
  },
  {
    rule: 'guarded-callbacks',
    source: component('<p />', method('props.onOpenChange(true);')),
    line: 5,
    says: 'if (props.onOpenChange)',
  },
  { rule: 'hooks-only', source: component('<p />', 'const size = props.size;'), line: 5, says: 'drops every other' },
  { rule: 'ids-from-props', source: component('<p id="thing" />'), line: 7, says: 'twice' },
  {
    rule: 'keyed-lists',
    source: component('<p>{props.items.map((item) => (<b>{item}</b>))}</p>'),
    line: 7,
    says: 'key',
  },
  {
    rule: 'keyed-lists',
    source: component('<p>\n<For each={props.items}>{(item, index) => <b key={index}>{item}</b>}</For>\n</p>'),
    line: 8,
    says: 'index',
  },
  {
    rule: 'known-imports',
    source: component('<p />', '', "import { format } from './format.js';\n"),
    line: 1,
    says: './format.js',
  },
  { rule: 'local-refs', source: component('<p ref={root} />', 'const root = useRef(null);'), line: 7, says: 'root' },
  { rule: 'local-refs', source: component('<p><b ref={props.inner} /></p>'), line: 7, says: 'local' },
  {
    rule: 'meaningful-events',
    source: component('<p />', method('if (props.onClick) props.onClick(event);')),
    line: 5,
    says: 'native event',
  },
  { rule: 'no-assertions', source: component('<p>{props.image!.src}</p>'), line: 7, says: 'asserted' },
  {
    rule: 'no-generic-calls',
    source: component('<p />', method("(event.target as Element).querySelector<HTMLElement>('p');")),
    line: 5,
    says: 'type arguments',
  },
  {
    rule: 'no-getters',
    source: component('<p />', 'const state = useStore({ get a() { return 1; } });'),
    line: 5,
    says: 'getter',
  },
  { rule: 'no-globals', source: component('<p>{window.name}</p>'), line: 7, says: 'window' },
  { rule: 'no-globals', source: component('<p>{Math.random()}</p>'), line: 7, says: 'differs' },
  { rule: 'no-globals', source: component('<p>{Date.now()}</p>'), line: 7, says: 'differs' },
  { rule: 'no-globals', source: component('<p />', method('state.now = Math.random();')), line: 5, says: 'differs' },
  {
    rule: 'no-globals',
    source: component('<p />', 'const state = useStore({ now: Date.now() });'),
    line: 5,
    says: 'differs',
  },
  { rule: 'no-globals', source: component('<p {...props.rest} />'), line: 7, says: 'spread' },
  {
    rule: 'one-call-handlers',
    source: component('<p onClick={() => { state.open = true; }} />', method('')),
    line: 7,
    says: 'one call',
  },
  { rule: 'one-root', source: component('<><p /><p /></>'), line: 6, says: 'one element' },
  { rule: 'one-root', source: component('<Show when={props.a}><p /></Show>'), line: 6, says: 'one element' },
  { rule: 'one-root', source: 'export const a = 1;', line: 1, says: 'export default function' },
  {
    rule: 'own-names',
    source: component(
      '<p>{props.days.map((day) => (<b key={day}>{state.day}</b>))}</p>',
      "const state = useStore({ day: '' });",
    ),
    line: 7,
    says: '"day"',
  },
  { rule: 'own-names', source: component('<p />', method('const open = event.type;')), line: 5, says: '"open"' },
  {
    rule: 'own-names',
    source: component('<p />', method('[event].map((handle) => handle.type);')),
    line: 5,
    says: '"handle"',
  },
  {
    rule: 'own-names',
    source: component('<p />', method('event.target?.scrollTo({ open: 1 });')),
    line: 5,
    says: 'state.open',
  },
  {
    rule: 'plain-lists',
    source: component('<p>{props.items.map(({ id }) => <b key={id} />)}</p>'),
    line: 7,
    says: 'apart',
  },
  {
    rule: 'plain-lists',
    source: component('<p><For data-a="b" each={props.items}>{(item) => <b key={item.id} />}</For></p>'),
    line: 7,
    says: 'each',
  },
  {
    rule: 'props-from-contract',
    source: component('<p />', '', 'interface Extra { a: string }\n'),
    line: 1,
    says: 'thing.schema.ts',
  },
  {
    rule: 'read-before-write',
    source: component('<p />', method('state.open = true; if (state.open) event.preventDefault();')),
    line: 5,
    says: 'const next',
  },
  {
    rule: 'slot-once',
    source: component('<p>{props.a ? <b><Slot /></b> : <i><Slot /></i>}</p>'),
    line: 7,
    says: 'second time',
  },
  { rule: 'slot-once', source: component('<p><Slot name={props.name} /></p>'), line: 7, says: 'computed' },
  { rule: 'slot-unasked', source: component('<p>{props.children && <b />}</p>'), line: 7, says: '<Slot>' },
  {
    rule: 'slot-unasked',
    source: component('<p>\n{props.media && <b />}\n<Slot name="media" /></p>'),
    line: 8,
    says: '"media"',
  },
  {
    rule: 'style-as-properties',
    source: component("<p style={{ color: 'red' }} />"),
    line: 7,
    says: 'custom properties',
  },
  { rule: 'style-as-properties', source: component('<p style="color: red" />'), line: 7, says: 'custom properties' },
  { rule: 'variants-as-data', source: component('<p class={props.a} />'), line: 7, says: 'data-variant' },
  { rule: 'visible-space', source: component("<p><b />{' '}<b /></p>"), line: 7, says: 'white space' },
  { rule: 'html/no-context', source: component('<p />', 'const theme = useContext(Theme);'), line: 5, says: 'prop' },
  { rule: 'html/no-dynamic-tags', source: component('<p><state.tag /></p>'), line: 7, says: 'computed' },
  { rule: 'html/no-select-value', source: component('<p><select value={props.a} /></p>'), line: 7, says: 'option' },
  { rule: 'html/no-state-methods', source: component('<p>{state.label()}</p>'), line: 7, says: 'state.label()' },
  { rule: 'html/no-unchecked-sources', source: component('<img srcset={props.all} />'), line: 7, says: 'srcset' },
];

describe.each(breaches)('The rule $rule', ({ rule, source, line, says }) => {
  test(`stops a component on line ${line}, and says "${says}"`, () => {
    const finding = check(source).find((each) => each.rule === rule);
    expect(finding).toMatchObject({ rule, severity: 'error', file: 'thing.lite.tsx', line, path: 'thing' });
    expect(`${finding?.message} ${finding?.fix}`).toContain(says);
  });
});

test('Every rule has a case here', () => {
  expect(new Set(breaches.map(({ rule }) => rule))).toEqual(new Set([...rules, ...limits].map(({ id }) => id)));
});

test('A component that keeps to the rules is left in peace', () => {
  const source = component(
    `<details class="pg-thing" open={state.open} data-variant={props.variant ?? 'a'} onToggle={(event) => state.handle(event)}>
      <summary aria-label={props.label} style={{ '--pg-count': props.items.length }}>{props.title}, {props.note}</summary>
      <Show when={props.image} else={<b>none</b>}><img src={props.image.src} alt="" /></Show>
      <For each={props.items}>{(item) => <p key={item.id} id={\`\${props.id}-\${item.id}\`}>{item.label}</p>}</For>
      <input ref={field} aria-invalid={props.error ? 'true' : undefined} />
      <Slot /><Slot name="media" />
    </details>`,
    `const field = useRef<HTMLInputElement>(null);
    const state = useStore({
      open: props.open ?? false,
      handle(event: Event) {
        const next = (event.target as HTMLDetailsElement).open;
        const isChange = next !== state.open;
        const names = [next].map((each) => { return String(each); });
        if (names.length > 2) event.preventDefault();
        state.open = next;
        if (isChange && props.onOpenChange) props.onOpenChange(next);
      },
    });
    onUpdate(() => { state.open = props.open ?? false; }, [props.open]);`,
  );
  expect(check(source)).toEqual([]);
});

test('Source that is not TypeScript is told with its line', () => {
  expect(() => parseSyntax('thing', 'thing.lite.tsx', 'const a = 1;\nconst = ;')).toThrow(
    /thing\.lite\.tsx:2 {2}syntax/,
  );
});
