import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Templates as an application has them, and what Angular's own check says of each: a code and a part of its words. */
const cases: readonly { uses: string; template: string; says: readonly RegExp[] }[] = [
  {
    uses: 'Button, LinkButton, TextField',
    template: `<button pgButton disabled size="l" type="submit" aria-label="x" (click)="hear($event)">x</button>
      <a pgLinkButton [href]="text" target="_blank">x</a>
      <div pgTextField id="a" name="a" label="A" [(value)]="words" [disabled]="flag" (valueChange)="text = $event"></div>`,
    says: [],
  },
  {
    uses: 'Button',
    template: '<button pgButton size="huge">x</button>',
    says: [/"huge"' is not assignable to type '"s" \\| "m"/],
  },
  {
    uses: 'Button',
    template: '<button pgButton disabled="no">x</button>',
    says: [/"no"' is not assignable to type '.*boolean/],
  },
  { uses: 'Button', template: '<button pgButton [tone]="text">x</button>', says: [/Can't bind to 'tone'/] },
  { uses: 'LinkButton', template: '<a pgLinkButton>x</a>', says: [/Required input 'href' from component LinkButton/] },
  {
    uses: 'LinkButton',
    template: '<a pgLinkButton [href]="5">x</a>',
    says: [/'number' is not assignable to type 'string'/],
  },
  {
    uses: 'Hero',
    template: '<section pgHero title="x" [primary]="{ label: text }"></section>',
    says: [/'href' is missing|is not assignable to type/],
  },
  {
    uses: 'TextField',
    template: '<div pgTextField id="a" name="a" label="A" [(value)]="count"></div>',
    says: [/'number' is not assignable to type 'string'/],
  },
  {
    uses: 'Disclosure',
    template: '<details pgDisclosure summary="x" (openChange)="text = $event">x</details>',
    says: [/'boolean' is not assignable to type 'string'/],
  },
];

function sourceOf({ uses, template }: (typeof cases)[number]): string {
  return `import { Component, signal } from '@angular/core';
import { ${uses} } from '@pantograph/angular';
@Component({ selector: 'app-case', imports: [${uses}], template: ${JSON.stringify(template)} })
export class Case {
  text = '';
  flag = true;
  readonly words = signal('');
  readonly count = signal(0);
  hear(event: MouseEvent) { return event; }
}
`;
}

/** As an application's own configuration has it, `strictTemplates` above all. */
const config = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    experimentalDecorators: true,
    target: 'es2023',
    module: 'preserve',
    moduleResolution: 'bundler',
    lib: ['es2023', 'dom'],
    types: [],
  },
  angularCompilerOptions: { strictTemplates: true },
  include: ['*.ts'],
};

const generated = join(import.meta.dirname, '..', '.generated');
const ngc = fileURLToPath(
  new URL('./bundles/src/bin/ngc.js', import.meta.resolve('@angular/compiler-cli/package.json')),
);
let folder = '';
let findings: string[] = [];

beforeAll(() => {
  mkdirSync(generated, { recursive: true });
  folder = mkdtempSync(join(generated, 'angular-'));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  for (const [index, each] of cases.entries()) writeFileSync(join(folder, `case-${index}.ts`), sourceOf(each));
  const { stdout, stderr } = spawnSync(process.execPath, [ngc, '-p', folder], { encoding: 'utf8' });
  findings = stripVTControlCharacters(stdout + stderr)
    .split(/^(?=\S*case-\d+\.ts:)/m)
    .filter((each) => each.trim() !== '');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("Angular's strict check", () => {
  test.each(cases.map((each, index) => ({ ...each, index })))(
    'says what is wrong with $template',
    ({ index, says }) => {
      const found = findings.filter((each) => each.includes(`case-${index}.ts:`));
      expect(found).toEqual(says.map((part) => expect.stringMatching(part)));
    },
  );

  test('says nothing else', () => {
    expect(findings.filter((each) => !/case-\d+\.ts:/.test(each))).toEqual([]);
  });
});
