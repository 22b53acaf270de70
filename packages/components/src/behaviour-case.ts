/** Something a reader does. Selectors are looked up inside the component. */
export type Step =
  | { press: string }
  | { focus: string }
  | { key: string }
  /** Types at the end of what the field holds. */
  | { type: string; into: string };

/** What must then be true of the first element a selector finds. */
export interface Expectation {
  selector: string;
  visible?: boolean;
  focused?: boolean;
  value?: string;
  /** `null`: the attribute must be absent. */
  attributes?: Readonly<Record<string, string | null>>;
}

/** A behaviour of a component, as data, so that one suite can prove it on every target in a real browser. */
export interface BehaviourCase {
  name: string;
  /** The name of the example it starts from. */
  example: string;
  steps: readonly Step[];
  expect: readonly Expectation[];
  /** The last event the component must have told, on targets that have events. */
  lastEvent?: { name: string; parameters: readonly unknown[] };
  /** The width of the window in CSS pixels, where it matters. */
  width?: number;
}
