import axe from 'axe-core';

/** Run axe over an element, once what appears or changes its colour has done so, and tell what it found. */
export async function findViolations(element: HTMLElement): Promise<string[]> {
  const transitions = element.getAnimations({ subtree: true }).filter((each) => each instanceof CSSTransition);
  await Promise.allSettled(transitions.map(({ finished }) => finished));
  const { violations } = await axe.run(element, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`),
  );
}
