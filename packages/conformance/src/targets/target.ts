/** A component's render to HTML. Slots are plain HTML. */
export type Render = (
  component: string,
  props: object,
  slots?: Readonly<Record<string, string>>,
) => string | Promise<string>;

/** A target, as the suite meets it in Node. */
export interface Target {
  /** Also the name of its package. */
  name: string;
  /** Tell under which name its package exports a component. */
  exportName(component: string): string;
  /** The ways in which it renders to HTML, by what they give. */
  renders: Readonly<Record<string, Render>>;
}
