import type { BehaviourCase } from '../behaviour-case.js';

const tab = (place: number) => `[role="tab"]:nth-child(${place})`;
const panel = (place: number) => `[role="tabpanel"]:nth-child(${place})`;
const selected = (key: string) => ({ name: 'selectedChange', parameters: [key] });

/** A case that starts on the tab that is selected and presses keys. */
const keys = (
  name: string,
  example: string,
  pressed: readonly string[],
  place: number,
  key?: string,
): BehaviourCase => ({
  name,
  example,
  script: true,
  steps: [{ focus: '[role="tab"][aria-selected="true"]' }, ...pressed.map((each) => ({ key: each }))],
  expect: [
    { selector: tab(place), focused: true, attributes: { 'aria-selected': 'true', tabindex: '0' } },
    { selector: panel(place), visible: true },
  ],
  ...(key !== undefined && { lastEvent: selected(key) }),
});

export const tabsCases: readonly BehaviourCase[] = [
  {
    name: 'shows the first panel alone, and ties it to its tab',
    example: 'usual',
    steps: [],
    expect: [
      { selector: tab(1), attributes: { 'aria-selected': 'true', 'aria-controls': 'call-panel-plan' } },
      { selector: panel(1), visible: true, attributes: { 'aria-labelledby': 'call-tab-plan' } },
      { selector: panel(2), visible: false },
    ],
  },
  {
    name: 'shows the panel of the tab that is pressed',
    example: 'usual',
    script: true,
    steps: [{ press: tab(3) }],
    expect: [
      { selector: panel(3), visible: true },
      { selector: panel(1), visible: false },
      { selector: tab(1), attributes: { 'aria-selected': 'false', tabindex: '-1' } },
    ],
    lastEvent: selected('history'),
    accessible: true,
  },
  keys('selects the next with ArrowRight', 'usual', ['ArrowRight'], 2, 'cargo'),
  keys('goes round with ArrowLeft', 'usual', ['ArrowLeft'], 3, 'history'),
  keys('goes round with ArrowRight', 'chosen', ['ArrowRight', 'ArrowRight'], 1, 'plan'),
  keys('selects the last with End', 'usual', ['End'], 3, 'history'),
  keys('selects the first with Home', 'chosen', ['Home'], 1, 'plan'),
  keys('leaves out what is disabled', 'disabled', ['ArrowRight'], 3, 'third'),
  {
    name: 'mirrors its arrows where text runs from right to left',
    example: 'usual',
    script: true,
    direction: 'rtl',
    steps: [{ focus: tab(1) }, { key: 'ArrowLeft' }],
    expect: [{ selector: tab(2), focused: true, attributes: { 'aria-selected': 'true' } }],
    lastEvent: selected('cargo'),
  },
  {
    name: 'is one stop of Tab, and leads on to its panel',
    example: 'usual',
    steps: [{ key: 'Tab' }, { key: 'Tab' }],
    expect: [{ selector: panel(1), focused: true }],
  },
  {
    name: 'shows what its owner selects',
    example: 'usual',
    script: true,
    steps: [{ press: tab(3) }, { give: { selected: 'cargo' } }],
    expect: [
      { selector: panel(2), visible: true },
      { selector: panel(3), visible: false },
    ],
  },
  {
    name: 'names the one panel that its owner fills by the tab that is selected',
    example: 'filled',
    script: true,
    steps: [{ press: tab(2) }],
    expect: [{ selector: '[role="tabpanel"]', visible: true, attributes: { 'aria-labelledby': 'view-tab-quay' } }],
    lastEvent: selected('quay'),
  },
];
