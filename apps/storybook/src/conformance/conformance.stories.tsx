import type { Meta, StoryObj } from '@storybook/react-vite';
import { Matrix } from './matrix.js';
import { type Row, report } from './report.js';

const meta: Meta<typeof Matrix> = {
  title: 'Conformance',
  component: Matrix,
  parameters: { flush: true, controls: { disable: true }, actions: { disable: true } },
};

export default meta;

/** What the last run on this machine proved. */
export const LastRun: StoryObj<typeof Matrix> = {
  name: 'The last run',
  tags: ['unpictured'],
  args: { rows: report },
};

const row = (target: string, behaviour: string, reason = ''): Row => {
  const result = reason === '' ? 'passed' : 'failed';
  return { component: 'disclosure', target, behaviour, result, reason };
};

/** A run in which something failed, and in which one target has a behaviour that another has not. */
export const Failing: StoryObj<typeof Matrix> = {
  name: 'With failures',
  args: {
    rows: [
      row('html', 'opens from the keyboard'),
      row('react', 'opens from the keyboard', 'expected the content to be visible'),
      row('react', 'takes over what the server wrote: open'),
    ],
  },
};

export const NothingYet: StoryObj<typeof Matrix> = { name: 'Before the first run', args: { rows: [] } };
