import type { Command } from 'commander';
import { addNewComponent } from './new-component.js';
import { addNewPage } from './new-page.js';

/** Add `pantograph new`: what a person goes on from. */
export function addNew(program: Command): void {
  const parent = program.command('new').description('begin a page from a template, or a component');
  addNewPage(parent);
  addNewComponent(parent);
}
