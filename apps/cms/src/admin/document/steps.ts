/** What a document said at each save since it was opened, so that one can go back and forth. */
export interface Steps<Data> {
  states: readonly Data[];
  /** Of the state that is in the form. */
  at: number;
}

const most = 50;

/** Begin with what is there. */
export function firstStep<Data>(state: Data): Steps<Data> {
  return { states: [state], at: 0 };
}

/** Add what was saved after what is in the form; what was taken back before that is forgotten. */
export function nextStep<Data>({ states, at }: Steps<Data>, state: Data): Steps<Data> {
  const kept = [...states.slice(0, at + 1), state].slice(-most);
  return { states: kept, at: kept.length - 1 };
}

/** Tell whether there is a state so many steps away. */
export function hasStep({ states, at }: Steps<unknown>, by: number): boolean {
  return states[at + by] !== undefined;
}
