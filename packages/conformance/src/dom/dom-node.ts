/** A DOM as plain data: what two targets are compared by. */
export type DomNode =
  | { kind: 'element'; name: string; attributes: [name: string, value: string][]; children: DomNode[] }
  | { kind: 'text'; text: string }
  | { kind: 'comment'; text: string };
